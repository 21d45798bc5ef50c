package org.iktiraf.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme of study that learners ask to enter or to be given credit in.
 *
 * @param level a level's name in the vocabulary, such as {@code bachelor}
 * @param graduatingCredits credits needed to graduate, MPU included
 * @param courseworkCredits those of the coursework component; null where not stated
 * @param mpuCredits general-studies (MPU) share; null where not stated
 * @param accreditation {@code none}, {@code provisional} or {@code full}; null where not stated
 * @param mode {@code coursework}, {@code mixed} or {@code research}; null where not stated
 * @param professionalBody the body that must accept credit, null where the programme has none
 * @param kind {@code executive} for an executive diploma, otherwise {@code standard}
 * @param semesters length in semesters, null where not stated
 * @param policies slugs of the policies that bind it; no other is run
 * @param entry titles or codes of micro-credentials, or kinds of qualification, each of which opens the programme
 */
public record Programme(
        String code,
        String title,
        String level,
        int graduatingCredits,
        @Nullable Integer courseworkCredits,
        @Nullable Integer mpuCredits,
        @Nullable String accreditation,
        @Nullable String mode,
        @Nullable String field,
        @Nullable String professionalBody,
        String kind,
        @Nullable Integer semesters,
        Award award,
        Map<String, List<String>> lists,
        List<String> policies,
        List<String> entry,
        List<Course> courses,
        List<Stack> stacks) {

    public Programme {
        lists = Map.copyOf(lists);
        policies = List.copyOf(policies);
        entry = List.copyOf(entry);
        courses = List.copyOf(courses);
        stacks = List.copyOf(stacks);
    }

    /** The course of this code, or the certificate of the stack of this id. */
    public Optional<Course> course(String wanted) {
        return courses.stream()
                .filter(c -> c.code().equals(wanted))
                .findFirst()
                .or(() -> stack(wanted).filter(s -> s.course() == null).map(Stack::certificateAsCourse));
    }

    public Optional<Stack> stack(@Nullable String wanted) {
        return stacks.stream().filter(s -> s.id().equals(wanted)).findFirst();
    }
}
