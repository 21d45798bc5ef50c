package org.iktiraf.portfolio;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One course that the learner wants credit for, by one route.
 *
 * @param course code of the course here
 * @param stack id of the programme's stack that is claimed to be complete, if it is one
 * @param evidence ids of credentials, qualifications and experience
 * @param rank the learner's order of preference, 1 first; null where it does not matter
 * @param period the period of study in which the course would be taken, such as {@code 2025-1}
 */
public record Claim(
        String id,
        String course,
        Route route,
        @Nullable String stack,
        List<String> evidence,
        @Nullable Integer rank,
        @Nullable String period) {

    public Claim {
        Objects.requireNonNull(id);
        Objects.requireNonNull(course);
        Objects.requireNonNull(route);
        evidence = List.copyOf(evidence);
    }
}
