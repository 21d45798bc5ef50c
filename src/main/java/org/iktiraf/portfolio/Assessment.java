package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The result of an assessment made here: for access (aptitude test, portfolio, interview), for the award of a whole
 * qualification (portfolio, field visit, challenge test, capstone) or, with a course and an outcome, for credit
 * (challenge test, portfolio).
 *
 * @param course code of the course here, null for access; for an award, that of a capstone course where there are several
 * @param outcome code of the learning outcome, null for access
 * @param percent marks out of 100
 * @param passed whether it was passed, where no published mark says so
 * @param components parts of a paper
 * @param assessors how many subject-matter assessors judged it
 */
public record Assessment(
        String id,
        @Nullable AssessmentKind kind,
        @Nullable String course,
        @Nullable String outcome,
        @Nullable BigDecimal percent,
        @Nullable Boolean passed,
        @Nullable LocalDate on,
        List<Component> components,
        @Nullable Integer assessors,
        @Nullable Boolean moderated) {

    public Assessment {
        Objects.requireNonNull(id);
        components = List.copyOf(components);
    }

    /** A part of a paper, such as its Malay questions. */
    public record Component(
            String name,
            @Nullable Integer questions,
            @Nullable BigDecimal marks) {}
}
