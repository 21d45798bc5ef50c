package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's judgement of how far a source covers a course here.
 *
 * @param source id of the credential
 * @param course code of the course here
 * @param percent how much of the content matches, out of 100
 */
public record Match(
        String id,
        @Nullable String source,
        @Nullable String course,
        @Nullable BigDecimal percent,
        @Nullable String by,
        @Nullable LocalDate on,
        @Nullable String sourceSyllabus,
        @Nullable String courseSyllabus) {

    public Match {
        Objects.requireNonNull(id);
    }
}
