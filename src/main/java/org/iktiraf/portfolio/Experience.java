package org.iktiraf.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work or other experience.
 *
 * @param to last day; null where it is not known, or where {@code current} is true
 * @param current whether it still goes on
 * @param relevant whether a person judged it to be relevant to the programme asked for
 * @param evidence ids of documents
 */
public record Experience(
        String id,
        @Nullable ExperienceKind kind,
        @Nullable String employer,
        @Nullable String role,
        @Nullable String field,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean current,
        @Nullable Boolean relevant,
        List<String> evidence) {

    public Experience {
        Objects.requireNonNull(id);
        evidence = List.copyOf(evidence);
    }
}
