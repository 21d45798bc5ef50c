package org.iktiraf.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One place at which two decisions differ.
 *
 * @param pointer JSON pointer into the decision as it is kept
 * @param then null where there was nothing
 * @param now null where there is nothing
 */
public record Difference(
        String pointer, @Nullable JsonNode then, @Nullable JsonNode now) {

    static List<Difference> between(JsonNode then, JsonNode now) {
        List<Difference> found = new ArrayList<>();
        collect(JsonPointer.empty(), then, now, found);
        return found;
    }

    private static void collect(
            JsonPointer at, @Nullable JsonNode then, @Nullable JsonNode now, List<Difference> found) {
        if (then != null && now != null && then.isObject() && now.isObject()) {
            Set<String> names = new TreeSet<>(then.propertyNames());
            names.addAll(now.propertyNames());
            names.forEach(name -> collect(at.appendProperty(name), then.get(name), now.get(name), found));
        } else if (then != null && now != null && then.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(then.size(), now.size()); i++) {
                collect(at.appendIndex(i), then.get(i), now.get(i), found);
            }
        } else if (then == null || !then.equals(now)) {
            found.add(new Difference(at.toString(), then, now));
        }
    }
}
