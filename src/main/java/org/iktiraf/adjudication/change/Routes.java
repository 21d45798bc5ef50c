package org.iktiraf.adjudication.change;

import java.util.Map;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same thing asked for by another route. */
final class Routes {

    private Routes() {}

    static Edit to(Line line, String route) {
        return line.access() ? access(line.id(), route) : credit(line.id(), route);
    }

    private static Edit access(String from, String to) {
        return new Edit(change("asks.access", from, to, Map.of()), root -> {
            ArrayNode access = (ArrayNode) root.get("asks").get("access");
            access.removeIf(one -> one.asString().equals(from) || one.asString().equals(to));
            access.add(to);
        });
    }

    private static Edit credit(String claim, String to) {
        return new Edit(change("asks.claims/" + claim + ".route", null, to, Map.of("claim", claim)), root -> {
            for (JsonNode one : PortfolioTree.claims(root)) {
                if (one.path("id").asString("").equals(claim)) {
                    ((ObjectNode) one).put("route", to);
                }
            }
        });
    }

    private static Change change(String where, @Nullable String from, String to, Map<String, String> words) {
        return new Change(ChangeKind.ROUTE, where, from, to, null, words);
    }
}
