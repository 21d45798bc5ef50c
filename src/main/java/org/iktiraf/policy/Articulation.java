package org.iktiraf.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution's standing decision that named sources answer named courses (n to m).
 *
 * @param sources codes or titles of source courses or credentials, all needed
 * @param issuer who issues them, null for anybody
 * @param courses codes of the courses here that they answer together
 * @param minimumGrade the grade needed for it, null where only the policy's counts
 * @param percent how far the content matches, out of 100
 * @param credits credits that it grants in place of the courses' own, null for those
 * @param note what its agreement says in prose besides; people read it, no rule does; null where there is none
 */
public record Articulation(
        String id,
        List<String> sources,
        @Nullable String issuer,
        List<String> courses,
        @Nullable String minimumGrade,
        BigDecimal percent,
        @Nullable BigDecimal credits,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String note) {

    public Articulation {
        sources = List.copyOf(sources);
        courses = List.copyOf(courses);
    }

    /** One whose agreement says nothing besides. */
    public Articulation(
            String id,
            List<String> sources,
            @Nullable String issuer,
            List<String> courses,
            @Nullable String minimumGrade,
            BigDecimal percent,
            @Nullable BigDecimal credits,
            LocalDate from,
            @Nullable LocalDate to) {
        this(id, sources, issuer, courses, minimumGrade, percent, credits, from, to, null);
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
