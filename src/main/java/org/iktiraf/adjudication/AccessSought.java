package org.iktiraf.adjudication;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Assessment;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.ExperienceKind;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * A programme that the learner wants to enter, by one route.
 *
 * @param level the level by whose rules the programme is entered, a vocabulary name such as {@code master}
 * @param citizen whether the learner is a citizen of the institution's country, null where not known
 */
public record AccessSought(
        AccessRoute route, String level, @Nullable Boolean citizen, Programme programme, Portfolio portfolio)
        implements Judged {

    @Override
    public Subject subject() {
        String id = Values.word(route);
        return new Subject("access", id, null, Map.of("programme", programme.title(), "level", level));
    }

    @Override
    public String where() {
        return "learner";
    }

    /** Whole years of age on a reference day. */
    public Found age(String referenceDay) {
        LocalDate born = portfolio.learner().born();
        LocalDate day = ReferenceDay.of(referenceDay, portfolio.asks());
        return Found.of(
                born == null || day == null ? null : Period.between(born, day).getYears(), "learner.born");
    }

    /** Whether the learner is a citizen. */
    public Found citizenship() {
        return Found.of(citizen, "learner.nationality");
    }

    /** Kinds of the qualifications held; incomplete where one is not known, or where none is stated. */
    public Found qualifications() {
        return kinds(q -> true);
    }

    /** Kinds of the qualifications held that a person judged to be in a related field. */
    public Found relatedQualifications() {
        return kinds(q -> !Boolean.FALSE.equals(q.relevant()));
    }

    /** Relevant experience of any kind: how many stretches. */
    public Found relevantExperience() {
        return new Experiences(portfolio, programme).relevant();
    }

    /** Months of relevant work. */
    public Found monthsOfWork() {
        return new Experiences(portfolio, programme).relevantMonths(EnumSet.of(ExperienceKind.WORK), null);
    }

    /** Months of relevant work after the first qualification of the kinds that a reading accepts. */
    public Found monthsOfWorkAfter(Reading kinds) {
        List<Qualification> held = portfolio.qualifications().stream()
                .filter(q -> q.kind() == null || kinds.means().contains(q.kind()))
                .toList();
        if (held.isEmpty() || held.stream().anyMatch(q -> q.kind() == null || q.awarded() == null)) {
            return Found.total(0, "qualifications.awarded", false);
        }
        LocalDate first = held.stream()
                .map(Qualification::awarded)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return new Experiences(portfolio, programme).relevantMonths(EnumSet.of(ExperienceKind.WORK), first);
    }

    /** Marks of the aptitude test. */
    public Found aptitudeTest() {
        return percent(AssessmentKind.APTITUDE_TEST);
    }

    /** Marks of the portfolio assessed for access. */
    public Found portfolioAssessed() {
        return percent(AssessmentKind.PORTFOLIO);
    }

    /** Marks of the interview. */
    public Found interview() {
        return percent(AssessmentKind.INTERVIEW);
    }

    /** How many questions of the aptitude test were of a component, such as {@code malay}. */
    public Found questions(String component) {
        List<Assessment> tests = forAccess(AssessmentKind.APTITUDE_TEST);
        Integer count =
                tests.isEmpty() || tests.stream().allMatch(t -> t.components().isEmpty())
                        ? null
                        : tests.stream()
                                .flatMap(t -> t.components().stream())
                                .filter(c -> c.name().equals(component))
                                .map(Assessment.Component::questions)
                                .findFirst()
                                .orElse(0);
        return Found.of(
                count,
                tests.isEmpty() ? "assessments" : "assessments/" + tests.get(0).id() + ".components");
    }

    /** Level of an APEL.A certificate that the learner holds. */
    public Found certificateLevel() {
        Qualification held = certificate();
        return Found.of(
                held == null ? null : held.level(),
                held == null ? "qualifications" : "qualifications/" + held.id() + ".level");
    }

    /** Whole months from the certificate's issue to a reference day; a month begun counts as whole. */
    public Found certificateAge(String referenceDay) {
        Qualification held = certificate();
        LocalDate day = ReferenceDay.of(referenceDay, portfolio.asks());
        LocalDate awarded = held == null ? null : held.awarded();
        return Found.of(
                awarded == null || day == null ? null : Months.begun(awarded, day),
                held == null ? "qualifications" : "qualifications/" + held.id() + ".awarded");
    }

    /** Titles and codes of completed micro-credentials, and kinds of completed qualifications, that may open it. */
    public Found openers() {
        Set<String> words = new LinkedHashSet<>();
        boolean complete = !portfolio.credentials().isEmpty()
                || !portfolio.qualifications().isEmpty();
        for (Credential one : portfolio.credentials()) {
            complete &= one.completed() != null && one.title() != null;
            if (Boolean.TRUE.equals(one.completed())) {
                addKnown(words, one.title());
                addKnown(words, one.code());
            }
        }
        for (Qualification one : portfolio.qualifications()) {
            complete &= one.kind() != null && one.completed() != null;
            if (Boolean.TRUE.equals(one.completed())) {
                addKnown(words, one.kind());
            }
        }
        return Found.total(words, "credentials", complete);
    }

    private Found kinds(Predicate<Qualification> wanted) {
        List<Qualification> held = portfolio.qualifications().stream()
                .filter(wanted)
                .filter(q -> !Boolean.FALSE.equals(q.completed()))
                .toList();
        List<String> known = held.stream()
                .filter(q -> Boolean.TRUE.equals(q.completed()))
                .map(Qualification::kind)
                .filter(Objects::nonNull)
                .toList();
        boolean complete = !portfolio.qualifications().isEmpty() && known.size() == held.size();
        return Found.total(known, "qualifications", complete);
    }

    private Found percent(AssessmentKind kind) {
        List<Assessment> held = forAccess(kind);
        String where =
                held.isEmpty() ? "assessments" : "assessments/" + held.get(0).id() + ".percent";
        return Best.of(held.stream().map(Assessment::percent).toList(), where, unknownKind());
    }

    private boolean unknownKind() {
        return portfolio.assessments().stream().anyMatch(a -> a.kind() == null);
    }

    private List<Assessment> forAccess(AssessmentKind kind) {
        return portfolio.assessments().stream()
                .filter(a -> a.kind() == kind && a.course() == null)
                .toList();
    }

    private @Nullable Qualification certificate() {
        return portfolio.qualifications().stream()
                .filter(q -> "apel-a-certificate".equals(q.kind()))
                .findFirst()
                .orElse(null);
    }

    private static void addKnown(Set<String> words, @Nullable String word) {
        if (word != null) {
            words.add(word);
        }
    }
}
