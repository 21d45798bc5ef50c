package org.iktiraf.adjudication.facts;

import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Grade;
import org.jspecify.annotations.Nullable;

/**
 * The scale on which a programme grades.
 *
 * @param bestFirst its grades; none where the vocabulary does not have the scale
 */
public record Scale(String name, List<String> bestFirst) {

    public Scale {
        bestFirst = List.copyOf(bestFirst);
    }

    public static Scale of(Programme programme, Vocabulary vocabulary) {
        String name = programme.award().gradeScale();
        return new Scale(name, vocabulary.gradeScales().getOrDefault(name, List.of()));
    }

    /** Null where the scale does not have the grade. */
    public @Nullable GradeHere on(@Nullable String word) {
        return GradeHere.on(bestFirst, word);
    }

    /** A grade of the scale that a rule compares with. */
    GradeHere wanted(String word) {
        GradeHere wanted = on(word);
        if (wanted == null) {
            throw new IllegalArgumentException("The scale of grades has no " + word);
        }
        return wanted;
    }

    /** A grade of any scale as one here, by the institution's table; null where its scale has none. */
    public @Nullable GradeHere here(@Nullable Grade grade, Institution institution) {
        if (grade == null) {
            return null;
        }
        Map<String, String> table = institution.gradeScales().getOrDefault(grade.scale(), Map.of());
        String own = grade.scale().equals(name) ? grade.value() : null;
        return on(table.getOrDefault(grade.value(), own));
    }
}
