package org.iktiraf.adjudication.change;

import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.node.ObjectNode;

/** A qualification of a kind that is asked for, where it cannot be told whether one is held. */
final class HoldQualification {

    private HoldQualification() {}

    static Stream<Edit> of(Gap gap) {
        return gap.finding().state() == State.CANNOT_TELL
                ? gap.wanted().stream().filter(String.class::isInstance).map(kind -> held(String.valueOf(kind), gap))
                : Stream.of();
    }

    private static Edit held(String kind, Gap gap) {
        return gap.fill(ChangeKind.BRING_EVIDENCE, "qualifications", kind, Map.of(), root -> {
            ObjectNode held = PortfolioTree.add(root, "qualifications");
            held.put("id", Gap.free(root, "qualification")).put("kind", kind);
            held.put("completed", true).put("relevant", true).put("recognised", true);
        });
    }
}
