package org.iktiraf.policydesk.transfer;

import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Text by language, such as {@code {"en-US": "Welding"}}. */
final class Languages {

    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[A-Za-z0-9]{2,8})*|@none");

    private Languages() {}

    static boolean isMap(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && node.propertyNames().stream()
                        .allMatch(name -> TAG.matcher(name).matches())
                && node.values().stream().allMatch(value -> value.isString() || value.isArray());
    }

    /** In English where there is any. */
    static JsonNode best(JsonNode map) {
        List<String> tags = List.copyOf(map.propertyNames());
        return map.path(tags.stream()
                .filter(tag -> tag.equals("en") || tag.startsWith("en-"))
                .findFirst()
                .orElse(tags.get(0)));
    }
}
