package org.iktiraf.preassessment.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a learner's own portfolio claims, without what it says was checked: only the service that read a file can say
 * that, and nobody about themselves.
 */
final class Claimed {

    private static final List<String> LISTS = List.of("qualifications", "credentials", "experience", "documents");
    private static final List<String> NOT_BELIEVED =
            List.of("checks", "verification", "authenticatedBy", "sameAs", "sameBecause");

    private Claimed() {}

    /** Takes away what is not believed, and names what that was. */
    static List<String> only(ObjectNode portfolio) {
        Set<String> gone = new LinkedHashSet<>();
        LISTS.forEach(list -> portfolio.path(list).forEach(piece -> strip(piece, NOT_BELIEVED, gone)));
        strip(portfolio, List.of("origins"), gone);
        return new ArrayList<>(gone);
    }

    private static void strip(JsonNode from, List<String> fields, Set<String> gone) {
        for (String field : fields) {
            if (from instanceof ObjectNode piece && piece.remove(field) != null) {
                gone.add(field);
            }
        }
    }
}
