package org.iktiraf.portfolio.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ids that nothing else in a portfolio has. */
final class Ids {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> last = new HashMap<>();

    Ids(ObjectNode portfolio) {
        portfolio.findValues("id").stream().map(JsonNode::asString).forEach(taken::add);
    }

    String next(String prefix) {
        String id;
        do {
            id = prefix + last.merge(prefix, 1, Integer::sum);
        } while (!taken.add(id));
        return id;
    }
}
