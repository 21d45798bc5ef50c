package org.iktiraf.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person who asks.
 *
 * @param nationality ISO 3166-1 alpha-2 code, such as {@code MY}
 * @param registeredHere whether the learner is a registered student of the institution asked
 */
public record Learner(
        @Nullable String name,
        @Nullable LocalDate born,
        @Nullable String nationality,
        @Nullable Boolean registeredHere) {

    /** A learner of whom nothing is known. */
    public static final Learner UNKNOWN = new Learner(null, null, null, null);
}
