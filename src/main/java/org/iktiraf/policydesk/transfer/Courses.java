package org.iktiraf.policydesk.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Institution;

/** Finds courses of an institution by what a file calls them: by their code, or by a title that only one has. */
final class Courses {

    private final List<Course> all;

    Courses(Institution institution) {
        this.all = institution.programmes().stream()
                .flatMap(programme -> programme.courses().stream())
                .toList();
    }

    Optional<String> code(Described target) {
        return target.first(Terms.CODE)
                .filter(code -> all.stream().anyMatch(course -> course.code().equals(code)))
                .or(() -> byTitle(target.name()));
    }

    private Optional<String> byTitle(String title) {
        List<String> codes = all.stream()
                .filter(course -> course.title().equalsIgnoreCase(title))
                .map(Course::code)
                .distinct()
                .toList();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** Credits of courses together. */
    BigDecimal credits(List<String> codes) {
        return codes.stream()
                .flatMap(code -> all.stream()
                        .filter(course -> course.code().equals(code))
                        .limit(1))
                .map(course -> BigDecimal.valueOf(course.credits()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
