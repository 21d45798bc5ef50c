package org.iktiraf.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course of a programme.
 *
 * @param credits in Malaysian credits, or those of the institution's country
 * @param kind {@code taught}, {@code final-year-project}, {@code dissertation}, {@code industrial-training},
 *     {@code practicum}, {@code studio}, {@code mpu} or {@code co-curriculum}
 * @param bodyAccepts whether the programme's professional body accepts credit for this course; null where not known
 */
public record Course(
        String code,
        String title,
        int credits,
        String kind,
        List<LearningOutcome> outcomes,
        @Nullable Boolean bodyAccepts,
        CourseTraits traits) {

    public Course {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether it stands for any learning up to its credits, of several claims together, and not for one subject. */
    public boolean bucket() {
        return kind.equals("free-choice") || kind.equals("block");
    }
}
