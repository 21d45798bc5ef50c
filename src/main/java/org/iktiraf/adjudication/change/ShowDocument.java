package org.iktiraf.adjudication.change;

import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.node.ObjectNode;

/** A document about the evidence, authenticated by whoever may. */
final class ShowDocument {

    private static final String NONE = "none";

    private ShowDocument() {}

    static Stream<Edit> of(Gap gap) {
        return gap.firstWanted().map(by -> gap.subject().equals(NONE) ? something(by, gap) : authenticated(by, gap));
    }

    private static Edit authenticated(Object by, Gap gap) {
        String evidence = gap.subject();
        Map<String, String> more = Map.of("evidence", evidence);
        return gap.fill(ChangeKind.DOCUMENT, "documents", by, more, root -> add(root, evidence, by));
    }

    /** Anything to show for a claim that cites nothing, and its original. */
    private static Edit something(Object by, Gap gap) {
        String where = "asks.claims/" + gap.finding().subject().claim() + ".evidence";
        return gap.fill(ChangeKind.BRING_EVIDENCE, where, NONE, Map.of(), root -> {
            String id = Gap.free(root, "experience");
            PortfolioTree.add(root, "experience").put("id", id);
            add(root, id, by);
            gap.cite(root, id);
        });
    }

    private static void add(ObjectNode root, String evidence, Object by) {
        ObjectNode shown = PortfolioTree.add(root, "documents");
        shown.put("id", Gap.free(root, "document." + evidence))
                .put("about", evidence)
                .put("authenticatedBy", String.valueOf(by));
    }
}
