package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.node.ObjectNode;

/** An assessor's word on how much of the course's content a piece of evidence covers. */
final class BeMatched {

    private BeMatched() {}

    static Stream<Edit> of(Gap gap) {
        String course = gap.word("course");
        List<Object> values = gap.wanted();
        if (course == null || values.isEmpty() || !(values.get(0) instanceof BigDecimal percent)) {
            return Stream.of();
        }
        return Stream.concat(Stream.of(gap.subject()), gap.cited())
                .distinct()
                .map(source -> matched(source, course, percent, gap));
    }

    private static Edit matched(String source, String course, BigDecimal percent, Gap gap) {
        Map<String, String> more = Map.of("evidence", source, "course", course);
        return gap.fill(ChangeKind.BE_JUDGED, "matches", percent, more, root -> {
            ObjectNode match = PortfolioTree.add(root, "matches");
            match.put("id", Gap.free(root, "match." + source))
                    .put("source", source)
                    .put("course", course);
            match.put("percent", percent).put("on", Gap.on(root));
        });
    }
}
