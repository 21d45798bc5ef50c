package org.iktiraf.policydesk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Trees of words as YAML gives them: maps, lists and plain values. */
final class Words {

    private static final Pattern NEXT_WORD = Pattern.compile(" ([a-z0-9])");

    private Words() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map)) {
            throw new IllegalArgumentException("\"" + value + "\" stands where names and values are expected");
        }
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List ? (List<Object>) value : List.of(value);
    }

    /** The second laid over the first: maps are merged, everything else is replaced. */
    static Map<String, Object> merge(Map<String, Object> under, Map<String, Object> over) {
        Map<String, Object> merged = new LinkedHashMap<>(under);
        over.forEach((key, value) -> {
            Object below = merged.get(key);
            merged.put(key, below instanceof Map && value instanceof Map ? merge(map(below), map(value)) : value);
        });
        return merged;
    }

    /** The tree with every {@code {name}} filled; a value that is nothing but a placeholder keeps its type. */
    static @Nullable Object fill(@Nullable Object tree, Map<String, Object> values) {
        if (tree instanceof Map) {
            Map<String, Object> filled = new LinkedHashMap<>();
            map(tree).forEach((key, value) -> filled.put(String.valueOf(fill(key, values)), fill(value, values)));
            return filled;
        } else if (tree instanceof List<?> many) {
            List<Object> filled = new ArrayList<>();
            many.forEach(one -> filled.add(fill(one, values)));
            return filled;
        } else if (tree instanceof String text) {
            return fill(text, values);
        }
        return tree;
    }

    private static @Nullable Object fill(String text, Map<String, Object> values) {
        String filled = text;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            String placeholder = "{" + value.getKey() + "}";
            if (text.equals(placeholder)) {
                return value.getValue();
            }
            filled = filled.replace(placeholder, String.valueOf(value.getValue()));
        }
        return filled;
    }

    /** The tree with keys of several words in camel case, as the portfolio's JSON writes them. */
    static @Nullable Object camel(@Nullable Object tree) {
        if (tree instanceof Map) {
            Map<String, Object> camel = new LinkedHashMap<>();
            map(tree).forEach((key, value) -> camel.put(camel(key), camel(value)));
            return camel;
        } else if (tree instanceof List<?> many) {
            List<Object> camel = new ArrayList<>();
            many.forEach(one -> camel.add(camel(one)));
            return camel;
        }
        return tree;
    }

    static String camel(String key) {
        return NEXT_WORD.matcher(key).replaceAll(match -> match.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
