package org.iktiraf.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else policies ask about a course: where it stands in its programme and what it rests on.
 *
 * @param level in the programme's own framework, such as {@code 8} or {@code 300}
 * @param subject a vocabulary word, such as {@code accounting}
 * @param use what it counts to, such as {@code core}, {@code major}, {@code elective}
 * @param stage such as {@code award-year}
 * @param prerequisites codes of the courses that must be taken before it
 * @param equivalents codes of courses that are held to be the same
 * @param tests kinds of test by which it can be earned, such as {@code clep} or {@code challenge-test}
 */
public record CourseTraits(
        @Nullable String level,
        @Nullable String subject,
        @Nullable String use,
        @Nullable String stage,
        List<String> prerequisites,
        List<String> equivalents,
        List<String> tests) {

    /** Nothing else is said of the course. */
    public static final CourseTraits NONE = new CourseTraits(null, null, null, null, List.of(), List.of(), List.of());

    public CourseTraits {
        prerequisites = List.copyOf(prerequisites);
        equivalents = List.copyOf(equivalents);
        tests = List.copyOf(tests);
    }
}
