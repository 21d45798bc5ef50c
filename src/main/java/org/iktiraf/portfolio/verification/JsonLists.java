package org.iktiraf.portfolio.verification;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Fields that hold one value or a list of them, as JSON-LD has it. */
public final class JsonLists {

    private JsonLists() {}

    /** The values; one that stands alone is a list of one, and nothing is none. */
    public static List<JsonNode> of(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return List.of();
        }
        return node.isArray() ? List.copyOf(node.values()) : List.of(node);
    }

    /** The values that are text. */
    public static List<String> texts(JsonNode node) {
        return of(node).stream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** The id of what is given by its id alone or whole. */
    public static Optional<String> id(JsonNode node) {
        JsonNode one = node.isArray() && node.size() == 1 ? node.get(0) : node;
        JsonNode id = one.isObject() ? one.path("id") : one;
        return id.isString() ? Optional.of(id.stringValue()) : Optional.empty();
    }
}
