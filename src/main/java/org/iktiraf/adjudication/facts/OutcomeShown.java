package org.iktiraf.adjudication.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.LearningOutcome;
import org.iktiraf.portfolio.CourseTaken;
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

    /** The code that stands for the outcomes of a course that states none, of which nothing can be shown. */
    public static final String NONE = "none";

    private static final String AWARDED = "credited-by-apel";
    private static final String WHERE = "coursesTaken";

    @Override
    public Subject subject() {
        return new Subject(
                "outcome",
                outcome,
                claim,
                Map.of("course", course.code(), "title", course.title(), "outcome", outcome));
    }

    @Override
    public String where() {
        return "asks.claims/" + claim;
    }

    /** Best percentage shown by any instrument. */
    public Found percent() {
        return new Instruments(portfolio, course).percent(outcome);
    }

    /** Whether an earlier APEL.C award here for the same course, with the same outcomes, carries over. */
    public Found carriedOver() {
        List<CourseTaken> likely =
                portfolio.coursesTaken().stream().filter(this::mayCarryOver).toList();
        return likely.stream()
                .filter(this::carriesOver)
                .findFirst()
                .map(taken -> Found.of(true, "coursesTaken/" + taken.id()))
                .orElse(likely.isEmpty() ? Found.of(false, WHERE) : Found.unknown(WHERE));
    }

    private boolean mayCarryOver(CourseTaken taken) {
        return (taken.course() == null || taken.course().equals(course.code()))
                && (taken.state() == null || taken.state().equals(AWARDED))
                && (taken.outcomes().isEmpty() || sameOutcomes(taken));
    }

    private boolean carriesOver(CourseTaken taken) {
        return course.code().equals(taken.course()) && AWARDED.equals(taken.state()) && sameOutcomes(taken);
    }

    private boolean sameOutcomes(CourseTaken taken) {
        List<String> mine =
                course.outcomes().stream().map(LearningOutcome::text).toList();
        return !mine.isEmpty() && new TreeSet<>(mine).equals(new TreeSet<>(taken.outcomes()));
    }
}
