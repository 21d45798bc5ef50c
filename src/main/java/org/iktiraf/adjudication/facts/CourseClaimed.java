package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.LevelCrosswalk;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.Level;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * One course claimed by one route.
 *
 * @param claim the claim's id
 * @param kind the course's kind, such as {@code dissertation}
 * @param level the programme's level, a vocabulary name
 * @param stacked whether a stack is claimed
 */
public record CourseClaimed(
        String claim,
        Route route,
        String kind,
        String level,
        boolean stacked,
        Claim asked,
        Course course,
        Programme programme,
        Institution institution,
        Portfolio portfolio)
        implements OfCourse, OfStudyHere, OfCourseAssessment {

    @Override
    public Subject subject() {
        return new Subject(
                "course",
                claim,
                claim,
                Map.of(
                        "course",
                        course.code(),
                        "title",
                        course.title(),
                        "programme",
                        programme.title(),
                        "level",
                        level));
    }

    @Override
    public List<String> names() {
        return Stream.concat(Stream.of(claim, course.code(), OnRecord.APPLICATION), asked.evidence().stream())
                .toList();
    }

    @Override
    public @Nullable String courseCode() {
        return course.code();
    }

    @Override
    public String where() {
        return "asks.claims/" + claim;
    }

    /** Whether the learner is a registered student of the institution. */
    public Found registered() {
        return Found.of(portfolio.learner().registeredHere(), "learner.registeredHere");
    }

    /** Whether the institution holds an approval on the day of application; not known where it lists none at all. */
    public Found holdsApproval(String approval) {
        return new Approval(institution, approval).heldOn(on());
    }

    /** The day of application. */
    public LocalDate on() {
        return portfolio.asks().on();
    }

    /** The programme's accreditation. */
    public Found accreditation() {
        return Found.of(programme.accreditation(), "programme.accreditation");
    }

    /** The programme's mode. */
    public Found mode() {
        return Found.of(programme.mode(), "programme.mode");
    }

    /** Whether the programme has a professional body that must accept credit. */
    public boolean professional() {
        return programme.professionalBody() != null;
    }

    /** Its level, or that of its programme where it has none, in the programme's own framework. */
    public Found levelHere() {
        return stated(new LevelCrosswalk(List.of())).in(programme.award().framework());
    }

    /** That level as it is stated, to be read by a crosswalk; without a framework it has none. */
    Levels stated(LevelCrosswalk crosswalk) {
        String framework = programme.award().framework();
        String own = course.traits().level();
        String value = own == null ? programme.award().level() : own;
        return new Levels(
                framework == null || value == null ? null : new Level(framework, value),
                own == null ? "programme.award.level" : "programme.courses/" + course.code() + ".level",
                crosswalk);
    }

    /**
     * Credits of all courses claimed by the same route up to this one, in the learner's order: by rank, then as written.
     * For limits on what is only shown on the record, which the ledger of credit does not keep.
     */
    public Found creditsClaimedUpToHere() {
        List<Claim> inOrder = portfolio.asks().claims().stream()
                .filter(c -> c.route() == route)
                .sorted(Comparator.comparing(Claim::rank, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                        .thenComparing(Claim::id))
                .toList();
        int sum = inOrder.subList(0, inOrder.indexOf(asked) + 1).stream()
                .map(Claim::course)
                .distinct()
                .mapToInt(code -> programme.course(code).orElseThrow().credits())
                .sum();
        return Found.of(sum, "asks.claims");
    }

    /** The period of study in which the course would be taken, null where not known; a key of pools. */
    public @Nullable String period() {
        return asked.period();
    }

    /** How many {@code courses} or {@code credits} the learner takes in the period of the claim, claimed ones included. */
    public Found takenInPeriod(String counted) {
        String period = period();
        return period == null ? Found.unknown("asks.claims/" + claim + ".period") : here(counted + "-in-" + period);
    }

    /** A named list of the programme or, where it has none, of the institution; not known where neither has it. */
    public Found list(String name) {
        return Lists.of(name, programme, institution);
    }
}
