package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.LevelCrosswalk;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.CourseTaken;
import org.iktiraf.portfolio.ExperienceKind;
import org.iktiraf.portfolio.Level;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Qualification;
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
        implements OnRecord {

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

    /** Whether that body accepts credit for this course. */
    public Found bodyAccepts() {
        return Found.of(course.bodyAccepts(), "programme.courses/" + course.code() + ".bodyAccepts");
    }

    /** The course's kind. */
    public Found courseKind() {
        return Found.of(kind, "programme.courses/" + course.code() + ".kind");
    }

    /** States in which the learner's record here has this course; {@code none} where it has none. */
    public Found statesHere() {
        boolean unclear = portfolio.coursesTaken().stream().anyMatch(taken -> taken.course() == null);
        List<CourseTaken> taken = portfolio.coursesTaken().stream()
                .filter(t -> course.code().equals(t.course()))
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
    public Found registeredForIt() {
        Found states = statesHere();
        boolean recorded = !states.equals(Found.of(List.of("none"), states.where()));
        return recorded && states.complete()
                ? Found.of(Values.list(states.value()).contains("registered"), states.where())
                : Found.unknown(states.where());
    }

    /** States in which the record here has {@code itself}, its {@code prerequisites}, {@code equivalents} or {@code dependents}. */
    public Found statesOf(String which) {
        return new CourseHistory(portfolio, programme, course).states(which);
    }

    /** How far its {@code prerequisites}, or other courses around it, are passed. */
    public Aspects passed(String which) {
        return new CourseHistory(portfolio, programme, course).passed(which);
    }

    /** The stage of the programme at which the course stands, null where it has none; a key of tables. */
    public @Nullable String stage() {
        return course.traits().stage();
    }

    /** The course's subject, null where it has none; a key of tables. */
    public @Nullable String about() {
        return course.traits().subject();
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

    /** Credits of the course. */
    public Found credits() {
        return Found.of(BigDecimal.valueOf(course.credits()), "programme.courses/" + course.code() + ".credits");
    }

    /**
     * Credits of all courses claimed by the same route up to this one, in the learner's order: by rank, then as written.
     * For limits on what is only shown on the record, which the ledger of credit does not keep.
     */
    public Found creditsClaimedUpToHere() {
        List<Claim> inOrder = portfolio.asks().claims().stream()
                .filter(c -> c.route() == route)
                .sorted(Comparator.comparing(Claim::rank, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        int sum = inOrder.subList(0, inOrder.indexOf(asked) + 1).stream()
                .map(Claim::course)
                .distinct()
                .mapToInt(code -> programme.course(code).orElseThrow().credits())
                .sum();
        return Found.of(sum, "asks.claims");
    }

    /** The course's code, to look for in a list. */
    public Found code() {
        return Found.of(course.code(), "asks.claims/" + claim + ".course");
    }

    /** The codes of the course and of those that are held to be the same, to look for a source's code in. */
    public List<String> sameCodes() {
        return Stream.concat(Stream.of(course.code()), course.traits().equivalents().stream())
                .distinct()
                .toList();
    }

    /** The course's subject. */
    public Found subjectMatter() {
        return Found.of(course.traits().subject(), "programme.courses/" + course.code() + ".subject");
    }

    /** What the course counts to, such as {@code core} or {@code elective}. */
    public Found use() {
        return Found.of(course.traits().use(), "programme.courses/" + course.code() + ".use");
    }

    /** Kinds of test by which the course can be earned, {@code none} where there is none. */
    public Found tests() {
        List<String> tests = course.traits().tests();
        return Found.of(tests.isEmpty() ? List.of("none") : tests, "programme.courses/" + course.code() + ".tests");
    }

    /** The period of study in which the course would be taken, null where not known; a key of pools. */
    public @Nullable String period() {
        return asked.period();
    }

    /** A number of the learner's standing in the period of the claim, such as {@code courses-in} for {@code courses-in-2025-1}. */
    public Found hereInPeriod(String name) {
        return period() == null ? Found.unknown("asks.claims/" + claim + ".period") : here(name + "-" + period());
    }

    /** How many {@code courses} or {@code credits} the learner takes in the period of the claim, claimed ones included. */
    public Found takenInPeriod(String counted) {
        return hereInPeriod(counted + "-in");
    }

    /** A named list of the programme or, where it has none, of the institution; not known where neither has it. */
    public Found list(String name) {
        return Lists.of(name, programme, institution);
    }

    /** Whether the course was assessed here again, by another instrument or a second time, though one result failed. */
    public Found triedAgainAfterFailing(Figure percent) {
        return new Instruments(portfolio, course).triedAgainAfterFailing(percent.value());
    }

    /** Months of relevant work. */
    public Found monthsOfWork() {
        return new Experiences(portfolio, programme).relevantMonths(EnumSet.of(ExperienceKind.WORK), null);
    }

    /** Whether a person judged the field of the learner's experience suitable: that any of it is relevant. */
    public Found suitableField() {
        Found relevant = new Experiences(portfolio, programme).relevant();
        boolean some = relevant.value() instanceof Integer count && count > 0;
        return some
                ? Found.of(true, "experience.relevant")
                : Found.of(relevant.complete() ? false : null, "experience.relevant");
    }

    /** Subjects of the qualifications that the claim cites. */
    public Found qualificationSubjects() {
        List<Qualification> cited = portfolio.qualifications().stream()
                .filter(q -> asked.evidence().contains(q.id()))
                .toList();
        List<String> subjects = cited.stream()
                .map(Qualification::subject)
                .filter(Objects::nonNull)
                .toList();
        return Found.total(subjects, "qualifications", !cited.isEmpty() && subjects.size() == cited.size());
    }

    /** The fewest assessors that any assessment of this course had. */
    public Found fewestAssessors() {
        return new Instruments(portfolio, course).fewestAssessors();
    }

    /** Whether each assessment of this course was moderated. */
    public Found moderated() {
        return new Instruments(portfolio, course).moderated();
    }

    /** How many assessments by challenge test or portfolio there are for this course. */
    public Found assessmentsHeld() {
        return new Instruments(portfolio, course)
                .held(EnumSet.of(AssessmentKind.CHALLENGE_TEST, AssessmentKind.PORTFOLIO));
    }
}
