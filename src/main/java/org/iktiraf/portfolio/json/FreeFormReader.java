package org.iktiraf.portfolio.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a free-form object as immutable maps, lists, texts, numbers and booleans; null is the same as left out. */
final class FreeFormReader extends StdDeserializer<Map<?, ?>> {

    FreeFormReader() {
        super(Map.class);
    }

    @Override
    public Map<?, ?> deserialize(JsonParser parser, DeserializationContext context) {
        return object(context.readTree(parser));
    }

    @Override
    public Map<?, ?> getNullValue(DeserializationContext context) {
        return Map.of();
    }

    private static Map<String, Object> object(JsonNode node) {
        Map<String, Object> entries = new LinkedHashMap<>();
        node.properties().stream()
                .filter(entry -> !entry.getValue().isNull())
                .forEach(entry -> entries.put(entry.getKey(), plain(entry.getValue())));
        return Collections.unmodifiableMap(entries);
    }

    private static List<Object> list(JsonNode node) {
        return node.valueStream()
                .filter(item -> !item.isNull())
                .map(FreeFormReader::plain)
                .toList();
    }

    private static Object plain(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> list(node);
            case NUMBER -> node.isFloatingPointNumber() ? node.decimalValue() : node.numberValue();
            case BOOLEAN -> node.booleanValue();
            default -> node.asString();
        };
    }
}
