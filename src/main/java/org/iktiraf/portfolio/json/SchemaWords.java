package org.iktiraf.portfolio.json;

import com.networknt.schema.Error;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Says what the schema expects at a place, in the words that the schema's own titles give, and what was found. */
final class SchemaWords {

    private static final List<String> PROGRAMME_FIELDS = List.of("institution", "programme", "inlineProgramme");

    private final JsonNode document;

    SchemaWords(JsonNode document) {
        this.document = document;
    }

    String of(Error error, JsonPointer at) {
        JsonNode expected = document.at(
                PortfolioSchema.pointer(error.getSchemaLocation().getFragment()).head());
        JsonNode found = error.getInstanceNode();
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknown(error.getProperty(), expected);
            case "required" -> missing(error.getProperty(), expected);
            case "oneOf" -> programme(found);
            case "uniqueItems" -> Place.field(at) + " must hold each item once; found one of them twice";
            default -> "%s must be %s; found %s".formatted(Place.field(at), expectation(expected), Place.found(found));
        };
    }

    private static String unknown(String field, JsonNode object) {
        List<String> known = object.path("properties").propertyNames().stream().toList();
        return "unknown field " + Place.quoted(field)
                + Nearest.slip(field, known)
                        .map(near -> "; did you mean " + Place.quoted(near) + "?")
                        .orElseGet(() -> "; the fields here are " + String.join(", ", known));
    }

    private String missing(String field, JsonNode object) {
        return "%s is missing; it must be %s"
                .formatted(field, expectation(object.path("properties").path(field)));
    }

    private static String programme(JsonNode asks) {
        String found = PROGRAMME_FIELDS.stream().filter(asks::hasNonNull).collect(Collectors.joining(", "));
        return "asks must name a programme, either by institution and programme or by an inlineProgramme; found "
                + (found.isEmpty() ? "none of them" : found);
    }

    private String expectation(JsonNode expected) {
        if (expected.has("enum")) {
            return words(expected.path("enum"));
        }
        return expected.has("$ref")
                ? expectation(document.at(expected.path("$ref").asString().substring(1)))
                : expected.path("title").asString();
    }

    private static String words(JsonNode words) {
        Stream<String> listed = words.valueStream().filter(JsonNode::isString).map(JsonNode::asString);
        return listed.collect(Collectors.joining(", ", "one of ", ""));
    }
}
