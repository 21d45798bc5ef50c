package org.iktiraf.portfolio.verification.jsonld;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The same JSON in the shape that the libraries of JSON-LD read. */
final class Trees {

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Trees() {}

    static JsonObject object(byte[] utf8) {
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
            return reader.readObject();
        }
    }

    static JsonObject object(JsonNode tree) {
        return object(tree.toString().getBytes(StandardCharsets.UTF_8));
    }
}
