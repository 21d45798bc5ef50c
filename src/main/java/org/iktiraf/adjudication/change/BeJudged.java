package org.iktiraf.adjudication.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.node.ObjectNode;

/** A judgement of the learner, of what was handed in or of the application, by whoever judges such things here. */
final class BeJudged {

    private static final String APPLICATION = "application";
    private static final String NONE = "none";

    private BeJudged() {}

    /** By the one criterion that the place names. */
    static Stream<Edit> named(Gap gap) {
        return by(List.of(gap.name()), gap);
    }

    /** By all criteria that were not shown, at once. */
    static Stream<Edit> shown(Gap gap) {
        return gap.notShown().stream()
                .flatMap(missing -> by(missing.stream().map(String::valueOf).toList(), gap));
    }

    private static Stream<Edit> by(List<String> criteria, Gap gap) {
        return subjects(gap).map(about -> judged(criteria, about, gap));
    }

    private static Edit judged(List<String> criteria, String about, Gap gap) {
        boolean wanted = !Boolean.FALSE.equals(gap.finding().required());
        String id = "judged." + String.join(".", criteria).replaceAll("[^A-Za-z0-9._-]", "-");
        Map<String, String> more = Map.of("criterion", String.join(", ", criteria), "about", about);
        return gap.fill(ChangeKind.BE_JUDGED, "judgements/" + criteria.get(0), wanted, more, root -> {
            for (String criterion : criteria) {
                ObjectNode judged = PortfolioTree.add(root, "judgements");
                judged.put("id", Gap.free(root, id)).put("criterion", criterion).put("about", about);
                judged.put("met", wanted).put("on", Gap.on(root));
            }
        });
    }

    private static Stream<String> subjects(Gap gap) {
        String claim = gap.finding().subject().claim();
        String first = claim == null ? APPLICATION : claim;
        return Stream.concat(Stream.of(first, gap.subject(), APPLICATION), gap.cited())
                .filter(name -> !name.equals(NONE))
                .distinct();
    }
}
