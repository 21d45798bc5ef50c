package org.iktiraf.adjudication.facts;

import java.util.List;
import java.util.Objects;
import org.iktiraf.portfolio.CourseTaken;

/** How the learner's record here has the course and those around it. */
public interface OfStudyHere extends AboutCourse {

    /** States in which the learner's record here has this course; {@code none} where it has none. */
    default Found statesHere() {
        boolean unclear = portfolio().coursesTaken().stream().anyMatch(taken -> taken.course() == null);
        List<CourseTaken> taken = portfolio().coursesTaken().stream()
                .filter(t -> course().code().equals(t.course()))
                .toList();
        boolean complete = !unclear && taken.stream().allMatch(t -> t.state() != null);
        List<String> states = taken.isEmpty()
                ? List.of("none")
                : taken.stream()
                        .map(CourseTaken::state)
                        .filter(Objects::nonNull)
                        .toList();
        return Found.total(states, "coursesTaken", complete);
    }

    /** Whether the learner is registered for the course; not known where the record here does not have it. */
    default Found registeredForIt() {
        Found states = statesHere();
        boolean recorded = !states.equals(Found.of(List.of("none"), states.where()));
        return recorded && states.complete()
                ? Found.of(Values.list(states.value()).contains("registered"), states.where())
                : Found.unknown(states.where());
    }

    /** States in which the record here has {@code itself}, its {@code prerequisites}, {@code equivalents} or {@code dependents}. */
    default Found statesOf(String which) {
        return new CourseHistory(portfolio(), programme(), course()).states(which);
    }

    /** How far its {@code prerequisites}, or other courses around it, are passed. */
    default Aspects passed(String which) {
        return new CourseHistory(portfolio(), programme(), course()).passed(which);
    }
}
