package org.iktiraf.policydesk.difference;

import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two maps beside one another. */
final class Pairs {

    private Pairs() {}

    /** Calls for each key, in order, whose values differ; a value is null where its map has none. */
    static <V> void differing(Map<String, V> before, Map<String, V> after, Pair<V> each) {
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (String key : keys) {
            V was = before.get(key);
            V is = after.get(key);
            if (!Objects.equals(was, is)) {
                each.differ(key, was, is);
            }
        }
    }

    interface Pair<V> {
        void differ(String key, @Nullable V before, @Nullable V after);
    }
}
