package org.iktiraf.admissions.entering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.casework.CaseFile;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.LearningOutcome;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who enters something, when, and in which case.
 *
 * @param portfolio that of the case
 * @param programme null where the rules do not know it
 * @param by user name
 */
record Occasion(
        CaseFile file, Portfolio portfolio, @Nullable Programme programme, String by, LocalDate today, Words words) {

    /** The courses here, those first that are claimed. */
    List<Course> courses() {
        Set<String> claimed = claimed();
        return Optional.ofNullable(programme).map(Programme::courses).orElse(List.of()).stream()
                .sorted((one, other) -> Boolean.compare(claimed.contains(other.code()), claimed.contains(one.code())))
                .toList();
    }

    Set<String> claimed() {
        return portfolio.asks().claims().stream().map(Claim::course).collect(Collectors.toSet());
    }

    List<String> codes() {
        return courses().stream().map(Course::code).toList();
    }

    List<LearningOutcome> outcomes(String course) {
        return courses().stream()
                .filter(one -> one.code().equals(course))
                .findFirst()
                .map(Course::outcomes)
                .orElse(List.of());
    }

    /** An id that nothing in the portfolio has. */
    static String free(ObjectNode portfolio, String prefix) {
        Set<String> taken = Set.copyOf(portfolio.findValuesAsString("id"));
        int number = 1;
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }
}
