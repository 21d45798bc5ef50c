package org.iktiraf.adjudication.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.node.ObjectNode;

/** A field that any of the credentials cited may lack, filled in all of them that do. */
final class FillCredentials {

    private static final String LIST = "credentials.";

    private FillCredentials() {}

    static Stream<Edit> of(Gap gap) {
        String where = gap.where();
        if (!where.startsWith(LIST) || !Power.over(where, null)) {
            return Stream.of();
        }
        List<String> places = gap.cited()
                .map(id -> "credentials/" + id + "." + where.substring(LIST.length()))
                .toList();
        return gap.firstWanted()
                .map(value ->
                        gap.fill(ChangeKind.BRING_EVIDENCE, where, value, Map.of(), root -> fill(root, places, value)));
    }

    private static void fill(ObjectNode root, List<String> places, Object value) {
        places.stream()
                .filter(place -> PortfolioTree.at(root, place) == null)
                .forEach(place -> PortfolioTree.set(root, place, value));
    }
}
