package org.iktiraf.casework;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does to a case, before it has become a {@link Step}.
 *
 * @param by user name, or {@code learner}
 * @param facts small words without personal content
 * @param text what they wrote; null where nothing
 */
public record Act(
        String by,
        StepKind kind,
        Map<String, String> facts,
        @Nullable String text) {

    public Act {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    public static Act of(String by, StepKind kind) {
        return new Act(by, kind, Map.of(), null);
    }

    public Act about(String name, String word) {
        Map<String, String> more = new TreeMap<>(facts);
        more.put(name, word);
        return new Act(by, kind, more, text);
    }

    public Act saying(@Nullable String words) {
        return new Act(by, kind, facts, words == null || words.isBlank() ? null : words.strip());
    }
}
