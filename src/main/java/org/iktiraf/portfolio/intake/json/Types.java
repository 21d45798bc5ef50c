package org.iktiraf.portfolio.intake.json;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a JSON-LD object says to be, with or without the prefix of its vocabulary. */
public final class Types {

    private Types() {}

    public static boolean has(JsonNode node, String type) {
        return all(node).anyMatch(type::equals);
    }

    public static Stream<String> all(JsonNode node) {
        JsonNode types = node.path(node.has("type") ? "type" : "@type");
        return (types.isArray() ? types.valueStream() : Stream.of(types))
                .filter(JsonNode::isString)
                .map(one -> one.asString().replaceFirst("^.*[:/#]", ""));
    }
}
