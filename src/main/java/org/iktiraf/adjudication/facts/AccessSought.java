package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.ExperienceKind;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * A programme that the learner wants to enter, by one route.
 *
 * @param level the level by whose rules the programme is entered, a vocabulary name such as {@code master}
 * @param citizen whether the learner is a citizen of the institution's country, null where not known
 */
public record AccessSought(
        AccessRoute route, String level, @Nullable Boolean citizen, Programme programme, Portfolio portfolio)
        implements OnRecord {

    @Override
    public Subject subject() {
        String id = Values.word(route);
        return new Subject("access", id, null, Map.of("programme", programme.title(), "level", level));
    }

    @Override
    public List<String> names() {
        return List.of(OnRecord.APPLICATION, Values.word(route));
    }

    @Override
    public @Nullable String courseCode() {
        return null;
    }

    @Override
    public String where() {
        return "learner";
    }

    /** Whole years of age on a reference day. */
    public Found age(String referenceDay) {
        LocalDate born = portfolio.learner().born();
        LocalDate day = ReferenceDay.of(referenceDay, portfolio, null);
        return Found.of(
                born == null || day == null ? null : Period.between(born, day).getYears(), "learner.born");
    }

    /** The programme's mode. */
    public Found mode() {
        return Found.of(programme.mode(), "programme.mode");
    }

    /** The programme's title. */
    public Found programmeTitle() {
        return Found.of(programme.title(), "programme.title");
    }

    /** Whether the learner is a citizen. */
    public Found citizenship() {
        return Found.of(citizen, "learner.nationality");
    }

    /** The column of a table in which the learner stands, null where nationality is not known. */
    public @Nullable String citizenOrNot() {
        return citizen == null ? null : citizen ? "citizen" : "non-citizen";
    }

    /** Kinds of the qualifications held, in {@code any} field or in a {@code related} one. */
    public Found qualifications(String inField) {
        QualificationsHeld held = new QualificationsHeld(portfolio, programme);
        return switch (inField) {
            case "any" -> held.kinds();
            case "related" -> held.relatedKinds();
            default -> throw new IllegalArgumentException("No choice of fields is called " + inField);
        };
    }

    /** Relevant experience of any kind: how many stretches. */
    public Found relevantExperience() {
        return new Experiences(portfolio, programme).relevant();
    }

    /** Months of relevant work, {@code at-any-time} or {@code after-degree}, the degree being of these kinds or higher. */
    public Found monthsOfWork(String counted, Reading degree, Reading orHigher) {
        return switch (counted) {
            case "at-any-time" -> monthsOfWork(null);
            case "after-degree" -> monthsOfWorkAfter(degree.means(), orHigher.means());
            default -> throw new IllegalArgumentException("No way of counting work is called " + counted);
        };
    }

    /** Marks of the aptitude test. */
    public Found aptitudeTest() {
        return new Sittings(portfolio, AssessmentKind.APTITUDE_TEST).percent();
    }

    /** How often the instrument that was tried most often was tried. */
    public Found attemptsAtAnInstrument() {
        return Sittings.mostAttempts(portfolio);
    }

    /** How often the aptitude test was sat again. */
    public Found aptitudeTestRepeats() {
        return new Sittings(portfolio, AssessmentKind.APTITUDE_TEST).repeats();
    }

    /** Questions that the aptitude test had of a component, such as {@code malay}. */
    public Found questions(String component) {
        return new Sittings(portfolio, AssessmentKind.APTITUDE_TEST).questions(component);
    }

    /** How many portfolios were assessed for access. */
    public Found portfoliosHandedIn() {
        return new Sittings(portfolio, AssessmentKind.PORTFOLIO).count();
    }

    /** Marks of the portfolio assessed for access. */
    public Found portfolioAssessed() {
        return new Sittings(portfolio, AssessmentKind.PORTFOLIO).percent();
    }

    /** Marks of the interview. */
    public Found interview() {
        return new Sittings(portfolio, AssessmentKind.INTERVIEW).percent();
    }

    /** Levels of the APEL.A certificates that the learner holds. */
    public Found certificateLevels() {
        return new QualificationsHeld(portfolio, programme).certificateLevels();
    }

    /** Whole months from the issue of the certificate for this level to a reference day; one begun counts as whole. */
    public Found certificateAge(String referenceDay) {
        Found issued = new QualificationsHeld(portfolio, programme).certificateIssued(level);
        LocalDate day = ReferenceDay.of(referenceDay, portfolio, null);
        return Found.of(
                issued.value() instanceof LocalDate from && day != null ? Months.begun(from, day) : null,
                day == null ? "asks.firstDayOfStudy" : issued.where());
    }

    /** Titles and codes of completed micro-credentials, and kinds of completed qualifications, that may open it. */
    public Found openers() {
        return AwardsHeld.words(portfolio);
    }

    /** How many courses the pathway of the programme has; not known where it names none. */
    public Found pathwayCourses() {
        List<String> pathway = programme.lists().get(PathwayCourse.LIST);
        return Found.of(pathway == null ? null : pathway.size(), "programme.lists/" + PathwayCourse.LIST);
    }

    /** Months from the youngest completed award that a reading names, by code, title or kind, to a reference day. */
    public Found ageOf(Reading awards, String referenceDay) {
        LocalDate day = ReferenceDay.of(referenceDay, portfolio, null);
        return day == null
                ? Found.unknown(ReferenceDay.where(referenceDay))
                : new AwardsHeld(portfolio, awards.means()).monthsTo(day);
    }

    /** Work after a higher degree was done after the degree too, but work between the two may be left out. */
    private Found monthsOfWorkAfter(List<String> degree, List<String> orHigher) {
        QualificationsHeld held = new QualificationsHeld(portfolio, programme);
        LocalDate awarded = held.firstAwarded(degree);
        if (awarded != null) {
            return monthsOfWork(awarded);
        }
        LocalDate higher = held.firstAwarded(orHigher);
        Object least = higher == null ? null : monthsOfWork(higher).value();
        return Found.total(Objects.requireNonNullElse(least, 0), "qualifications.awarded", false);
    }

    private Found monthsOfWork(@Nullable LocalDate after) {
        return new Experiences(portfolio, programme).relevantMonths(EnumSet.of(ExperienceKind.WORK), after);
    }
}
