package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.node.ObjectNode;

/** A number or a day of the learner's record here that nothing states yet. */
final class ShowRecord {

    private ShowRecord() {}

    static Stream<Edit> number(Gap gap) {
        return gap.wanted().stream()
                .filter(BigDecimal.class::isInstance)
                .limit(1)
                .map(value -> shown("standing", "standing", "amount", value, gap));
    }

    static Stream<Edit> day(Gap gap) {
        return Stream.of(shown("events", "event", "on", gap.on(), gap));
    }

    private static Edit shown(String list, String one, String field, Object value, Gap gap) {
        String name = gap.name();
        return gap.fill(ChangeKind.BRING_EVIDENCE, list + "/" + name, value, Map.of("criterion", name), root -> {
            ObjectNode shown = PortfolioTree.add(root, list);
            shown.put("id", Gap.free(root, one + "." + name)).put("name", name);
            PortfolioTree.put(shown, field, value);
        });
    }
}
