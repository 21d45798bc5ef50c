package org.iktiraf.adjudication.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.node.ObjectNode;

/** A micro-credential that the learner has not brought: a part of a stack, or one for the whole of it. */
final class BringCredential {

    private static final String LIST = "credentials";

    private BringCredential() {}

    /** The part of a stack by its title. */
    static Stream<Edit> part(Gap gap) {
        return Stream.ofNullable(gap.word("part"))
                .filter(title -> gap.where().equals(LIST))
                .map(title -> gap.fill(ChangeKind.BRING_EVIDENCE, LIST, title, Map.of(), root -> {
                    ObjectNode part = brought(root, "part", gap);
                    part.put("title", title).put("certificateIssued", true);
                    part.putObject("assessment").put("held", true);
                }));
    }

    /** One assessment at the end of all that is cited, certified as a whole. */
    static Stream<Edit> whole(Gap gap) {
        if (!gap.where().endsWith(".evidence")
                || !gap.finding().subject().kind().equals("stack")) {
            return Stream.of();
        }
        List<String> parts = gap.cited().toList();
        return Stream.of(gap.fill(ChangeKind.BRING_EVIDENCE, gap.where(), true, Map.of(), root -> {
            ObjectNode whole = brought(root, "whole", gap);
            PortfolioTree.put(whole, "parts", parts);
            whole.putObject("assessment").put("summative", true);
        }));
    }

    private static ObjectNode brought(ObjectNode root, String name, Gap gap) {
        String id = Gap.free(root, name);
        gap.cite(root, id);
        return PortfolioTree.add(root, LIST)
                .put("id", id)
                .put("kind", "micro-credential")
                .put("completed", true);
    }
}
