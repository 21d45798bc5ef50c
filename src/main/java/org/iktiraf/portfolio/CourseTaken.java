package org.iktiraf.portfolio;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A course of this institution that the learner is in, has taken, or has been given credit for.
 *
 * @param state {@code registered}, {@code passed}, {@code failed}, {@code withdrawn}, {@code credited-by-apel} or
 *     {@code credited-by-transfer}
 * @param outcomes the course's outcomes at that time, where credit may carry over to another programme
 */
public record CourseTaken(
        String id,
        @Nullable String course,
        @Nullable String state,
        @Nullable String programme,
        List<String> outcomes) {

    public CourseTaken {
        Objects.requireNonNull(id);
        outcomes = List.copyOf(outcomes);
    }
}
