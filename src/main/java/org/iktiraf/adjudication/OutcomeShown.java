package org.iktiraf.adjudication;

import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.LearningOutcome;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;

/**
 * One learning outcome of a claimed course, whether or not anything was shown for it.
 *
 * @param claim the claim's id
 * @param outcome the outcome's code, such as {@code CLO1}
 */
public record OutcomeShown(String claim, Route route, String outcome, Course course, Portfolio portfolio)
        implements Judged {

    @Override
    public Subject subject() {
        return new Subject("outcome", outcome, claim, Map.of("course", course.code(), "outcome", outcome));
    }

    @Override
    public String where() {
        return "asks.claims/" + claim;
    }

    /** Best percentage shown by any instrument. */
    public Found percent() {
        return new Instruments(portfolio, course).percent(outcome);
    }

    /** Whether an earlier credit award here covers this outcome: the same course code with the same outcomes. */
    public Found carriedOver() {
        List<String> mine =
                course.outcomes().stream().map(LearningOutcome::text).sorted().toList();
        boolean carried = portfolio.coursesTaken().stream()
                .filter(taken -> course.code().equals(taken.course()) && "credited-by-apel".equals(taken.state()))
                .anyMatch(taken -> taken.outcomes().stream().sorted().toList().equals(mine));
        boolean unclear = portfolio.coursesTaken().stream()
                .anyMatch(t ->
                        t.course() == null || t.state() == null || t.outcomes().isEmpty());
        return !carried && unclear ? Found.unknown("coursesTaken") : Found.of(carried, "coursesTaken");
    }
}
