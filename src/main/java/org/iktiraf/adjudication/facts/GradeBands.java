package org.iktiraf.adjudication.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.iktiraf.policy.Figure;
import org.jspecify.annotations.Nullable;

/** The keys of a table by least grades, each a band that reaches up to the next. */
final class GradeBands {

    private final List<GradeHere> least;

    GradeBands(Figure byLeastGrade, List<String> scaleBestFirst) {
        this.least = byLeastGrade.table().keySet().stream()
                .map(grade -> GradeHere.on(scaleBestFirst, grade))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    /** The lowest band of these grades; null where one is not known, and where none is in any band. */
    @Nullable
    String ofLowest(List<@Nullable GradeHere> grades) {
        if (grades.contains(null)) {
            return null;
        }
        return grades.stream()
                .flatMap(grade -> band(Objects.requireNonNull(grade)).stream())
                .min(Comparator.naturalOrder())
                .map(GradeHere::word)
                .orElse(null);
    }

    private Optional<GradeHere> band(GradeHere grade) {
        return least.stream().filter(key -> key.compareTo(grade) <= 0).max(Comparator.naturalOrder());
    }
}
