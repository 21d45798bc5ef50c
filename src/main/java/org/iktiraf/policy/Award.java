package org.iktiraf.policy;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The award of a programme in the terms of its own country.
 *
 * @param name the word by which tables know it, such as {@code honours}; null where its level says all
 * @param framework framework of its level, such as {@code NFQ}
 * @param level its level in that framework
 * @param creditUnit unit of the programme's credits, such as {@code MY} or {@code UK}
 * @param gradeScale scale of the grades given here
 * @param exitAwards credits of the awards at which a learner may leave, by their word
 * @param creditsAt credits of the programme at each level or in each category, by that word
 */
public record Award(
        @Nullable String name,
        @Nullable String framework,
        @Nullable String level,
        String creditUnit,
        String gradeScale,
        Map<String, Integer> exitAwards,
        Map<String, Integer> creditsAt) {

    /** The unit of credits and the scale of grades where a programme names none. */
    public static final String OWN = "MY";

    /** An award of which only the level's name is known. */
    public static final Award NONE = new Award(null, null, null, OWN, OWN, Map.of(), Map.of());

    public Award {
        exitAwards = java.util.Collections.unmodifiableMap(new TreeMap<>(exitAwards));
        creditsAt = java.util.Collections.unmodifiableMap(new TreeMap<>(creditsAt));
    }
}
