package org.iktiraf.portfolio.intake.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One text of those that a file gives in several languages: in English, else in Malay, else the first. */
public final class Languages {

    private static final List<String> PREFERRED = List.of("en", "ms", "may", "msa");
    private static final List<String> TEXTS = List.of("@value", "noteLiteral", "prefLabel");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_].*)?|@none|none");

    private Languages() {}

    public static @Nullable String pick(JsonNode node) {
        if (node.isString() || node.isNumber()) {
            return node.asString();
        }
        return node.isArray() ? ofList(node) : node.isObject() ? ofObject(node) : null;
    }

    private static @Nullable String ofList(JsonNode list) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (JsonNode one : list) {
            String text = pick(one);
            if (text != null) {
                texts.putIfAbsent(one.path("@language").asString("none"), text);
            }
        }
        return preferred(texts);
    }

    private static @Nullable String ofObject(JsonNode object) {
        for (String name : TEXTS) {
            if (object.has(name)) {
                return pick(object.path(name));
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        object.properties().stream()
                .filter(entry -> LANGUAGE.matcher(entry.getKey()).matches()
                        && !entry.getKey().equals("id"))
                .forEach(entry -> first(entry.getValue()).forEach(text -> texts.put(entry.getKey(), text)));
        return preferred(texts);
    }

    private static Stream<String> first(JsonNode value) {
        JsonNode one = value.isArray() ? value.path(0) : value;
        return one.isString() ? Stream.of(one.asString()) : Stream.empty();
    }

    private static @Nullable String preferred(Map<String, String> texts) {
        return PREFERRED.stream()
                .flatMap(language -> texts.entrySet().stream()
                        .filter(entry -> entry.getKey()
                                .toLowerCase(Locale.ROOT)
                                .split("[-_]", -1)[0]
                                .equals(language)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> texts.values().stream().findFirst().orElse(null));
    }
}
