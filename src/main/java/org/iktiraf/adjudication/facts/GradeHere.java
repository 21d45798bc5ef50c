package org.iktiraf.adjudication.facts;

import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Institution;
import org.iktiraf.portfolio.Grade;
import org.jspecify.annotations.Nullable;

/** A grade on a scale of the vocabulary, comparable: the better grade is the greater. */
public record GradeHere(String word, int fromTheTop) implements Comparable<GradeHere> {

    /** Null where the scale does not have the grade. */
    public static @Nullable GradeHere on(List<String> scaleBestFirst, @Nullable String word) {
        int place = word == null ? -1 : scaleBestFirst.indexOf(word);
        return place < 0 || word == null ? null : new GradeHere(word, place);
    }

    /** A grade of any scale as one here, by the institution's table; null where its scale has none. */
    static @Nullable GradeHere of(@Nullable Grade grade, Institution institution, List<String> scaleBestFirst) {
        if (grade == null) {
            return null;
        }
        Map<String, String> table = institution.gradeScales().getOrDefault(grade.scale(), Map.of());
        String own = grade.scale().equals(Scales.OWN) ? grade.value() : null;
        return on(scaleBestFirst, table.getOrDefault(grade.value(), own));
    }

    @Override
    public int compareTo(GradeHere other) {
        return Integer.compare(other.fromTheTop, fromTheTop);
    }

    @Override
    public String toString() {
        return word;
    }
}
