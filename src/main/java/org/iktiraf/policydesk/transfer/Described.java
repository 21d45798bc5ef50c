package org.iktiraf.policydesk.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that a file describes.
 *
 * @param node its object; or a text, where the file only refers to it and describes it nowhere
 * @param place as a JSON Pointer
 */
record Described(JsonNode node, String place, CtdlFile file) {

    /** A value as text, and where it stands. */
    record Said(String text, String place) {}

    List<String> types() {
        return properties("@type")
                .flatMap(type -> file.words(type).stream())
                .map(Said::text)
                .map(Terms::of)
                .toList();
    }

    boolean is(String type) {
        return types().contains(type);
    }

    @Nullable
    String id() {
        return node.isString()
                ? node.asString()
                : node.path("@id").asStringOpt().orElse(null);
    }

    /** Whether the file says more of it than how it is referred to. */
    boolean isKnown() {
        return node.isObject();
    }

    /** The values of a property as text, one language of each. */
    List<Said> said(String property) {
        return properties(property).flatMap(value -> file.words(value).stream()).toList();
    }

    Optional<String> first(String property) {
        return said(property).stream().map(Said::text).findFirst();
    }

    /** What a property refers to or holds. */
    List<Described> of(String property) {
        return properties(property).flatMap(value -> file.each(value).stream()).toList();
    }

    /** Its code, else its name; empty where the file says neither. */
    Optional<String> codeOrName() {
        return first(Terms.CODE).or(() -> first(Terms.NAME));
    }

    /** What people call it, or how the file refers to it. */
    String name() {
        return first(Terms.NAME).or(() -> first(Terms.CODE)).orElse(String.valueOf(id()));
    }

    /** Each property with its name in the vocabulary. */
    List<Map.Entry<String, Described>> all() {
        List<Map.Entry<String, Described>> all = new ArrayList<>();
        node.properties()
                .forEach(field -> all.add(Map.entry(
                        Terms.of(field.getKey()), new Described(field.getValue(), below(field.getKey()), file))));
        return all;
    }

    private Stream<Described> properties(String property) {
        return all().stream().filter(field -> field.getKey().equals(property)).map(Map.Entry::getValue);
    }

    private String below(String key) {
        return place + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
