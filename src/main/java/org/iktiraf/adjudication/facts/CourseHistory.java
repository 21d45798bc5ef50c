package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.CourseTaken;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** How the learner's record here has the courses that stand around one: before it, after it, or in its place. */
final class CourseHistory {

    private static final String WHERE = "coursesTaken";
    private static final String UNKNOWN = "?";
    private static final Set<String> PASSED = Set.of("passed", "credited-by-apel");

    private final Portfolio portfolio;
    private final Programme programme;
    private final Course course;

    CourseHistory(Portfolio portfolio, Programme programme, Course course) {
        this.portfolio = portfolio;
        this.programme = programme;
        this.course = course;
    }

    /** States of {@code itself}, of its {@code prerequisites}, {@code equivalents}, {@code dependents} or {@code higher}. */
    Found states(String which) {
        Set<String> courses = courses(which);
        boolean unclear = portfolio.coursesTaken().stream().anyMatch(taken -> taken.course() == null);
        List<CourseTaken> taken = portfolio.coursesTaken().stream()
                .filter(t -> courses.contains(Objects.toString(t.course(), "")))
                .toList();
        List<String> states = taken.stream()
                .map(CourseTaken::state)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return Found.total(
                taken.isEmpty() ? List.of("none") : states, WHERE, !unclear && states.size() > 0 == !taken.isEmpty());
    }

    /** How far all those courses are passed, or credited; what the record does not have is not passed. */
    Aspects passed(String which) {
        boolean unclear = portfolio.coursesTaken().stream().anyMatch(taken -> taken.course() == null);
        return Aspects.of(courses(which).stream().sorted().toList(), code -> passed(code, unclear));
    }

    private @Nullable Boolean passed(String code, boolean unclear) {
        List<String> states = portfolio.coursesTaken().stream()
                .filter(t -> code.equals(t.course()))
                .map(t -> Objects.toString(t.state(), UNKNOWN))
                .toList();
        if (states.stream().anyMatch(PASSED::contains)) {
            return true;
        }
        return unclear || states.contains(UNKNOWN) ? null : (Boolean) false;
    }

    private Set<String> courses(String which) {
        return switch (which) {
            case "itself" -> Set.of(course.code());
            case "prerequisites" -> Set.copyOf(course.traits().prerequisites());
            case "equivalents" -> equivalents();
            case "dependents" -> dependents();
            case "higher" -> higher();
            default -> throw new IllegalArgumentException("No courses around a course are called " + which);
        };
    }

    private Set<String> equivalents() {
        Set<String> same = new HashSet<>(course.traits().equivalents());
        programme.courses().stream()
                .filter(other -> other.traits().equivalents().contains(course.code()))
                .forEach(other -> same.add(other.code()));
        return same;
    }

    /** All courses of the same subject at a higher level, levels being numbers, and those for which this one must be had. */
    private Set<String> higher() {
        Set<String> higher = dependents();
        programme.courses().stream()
                .filter(other -> course.traits().subject() != null
                        && course.traits().subject().equals(other.traits().subject()))
                .filter(other -> level(other).compareTo(level(course)) > 0)
                .forEach(other -> higher.add(other.code()));
        return higher;
    }

    private static BigDecimal level(Course one) {
        String level = one.traits().level();
        return level == null || !level.matches("\\d{1,6}") ? BigDecimal.ZERO : new BigDecimal(level);
    }

    /** All courses for which this one must be had before, however far. */
    private Set<String> dependents() {
        Set<String> later = new HashSet<>();
        Set<String> wave = Set.of(course.code());
        while (!wave.isEmpty()) {
            Set<String> before = wave;
            Set<String> next = new HashSet<>();
            programme.courses().stream()
                    .filter(other -> other.traits().prerequisites().stream().anyMatch(before::contains))
                    .filter(other -> later.add(other.code()))
                    .forEach(other -> next.add(other.code()));
            wave = next;
        }
        return later;
    }
}
