package org.iktiraf.adjudication.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Qualification;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * One source course or credential that a claim cites; a claim that cites none has one of which nothing is known.
 *
 * @param claim the claim's id
 * @param vertical whether the source lies at a lower level than the programme here; null where not known
 * @param sameProvider whether the source was taken at this institution; null where not known
 * @param credential the source, null where the claim cites none
 */
public record SourceOffered(
        String claim,
        Route route,
        @Nullable Boolean vertical,
        @Nullable Boolean sameProvider,
        @Nullable Credential credential,
        CourseClaimed target,
        Vocabulary vocabulary)
        implements TowardsProgramme {

    @Override
    public Subject subject() {
        String id = credential == null ? EvidenceOffered.NONE : credential.id();
        return new Subject(
                "source",
                id,
                claim,
                Map.of(
                        "source",
                        CredentialOffered.title(credential),
                        "course",
                        target.course().code()));
    }

    @Override
    public List<String> names() {
        return credential == null ? List.of() : List.of(credential.id());
    }

    @Override
    public @Nullable String courseCode() {
        return target.course().code();
    }

    @Override
    public Portfolio portfolio() {
        return target.portfolio();
    }

    @Override
    public String where() {
        return credential == null ? target.where() + ".evidence" : "credentials/" + credential.id();
    }

    /** The grade, as a grade of this institution; not known where its scale has no table here. */
    public Found grade() {
        return Stated.of(
                this, "assessment.grade", c -> scale().here(c.assessment().grade(), target.institution()));
    }

    /** A grade of this institution's own scale, to compare with. */
    public Object gradeHere(String word) {
        return scale().wanted(word);
    }

    /**
     * The key of a table by least grades that the lowest grade of all sources claimed by this route still reaches; null
     * where one of them is not known. A grade below every key fails by itself, and lowers no other.
     */
    public @Nullable String gradeBand(Figure byLeastGrade) {
        return new GradeBands(byLeastGrade, scale().bestFirst()).ofLowest(gradesClaimed());
    }

    /**
     * Credits in the unit of the course here, of all sources that an articulation takes together; converted by hours
     * where the unit differs and both have hours.
     */
    public Found credits() {
        return worth().byHours();
    }

    /**
     * Credits in the unit of the course here, of all sources that an articulation takes together, by the method and with
     * the numbers and the rounding that a policy names.
     */
    public Found creditsBy(Reading method, Figure numbers, Reading rounding) {
        return worth().by(method, numbers).rounded(rounding.word());
    }

    /** The same by a method that needs no numbers, such as {@code year-share}. */
    public Found creditsBy(Reading method, Reading rounding) {
        return worth().by(method).rounded(rounding.word());
    }

    /** Credits of the course here, or of all courses that an articulation answers together. */
    public int creditsHere() {
        return worth().here();
    }

    /** The same credits, to reckon with. */
    public Found creditsWanted() {
        return Found.of(creditsHere(), "programme.courses/" + target.course().code() + ".credits");
    }

    /** Content match with the course here, in percent: by an articulation in force, or by a person's judgement. */
    public Found match() {
        return worth().match();
    }

    /** Credits that an articulation in force grants by a number of its own; zero where none does. */
    public Found agreedCredits() {
        return worth().agreed();
    }

    /** The subject by which time limits are kept: of the course here, else of the source; null where neither states one. */
    public @Nullable String field() {
        String here = target.course().traits().subject();
        return here == null ? about() : here;
    }

    /** Whether its code stands on a named list here; an award whose days are stated as they are listed does. */
    public Found listed(String list) {
        Object code = code().value();
        Object listed = target.list(list).value();
        boolean withDays = recommendedFrom().value() != null || recommendedTo().value() != null;
        return withDays
                ? Found.of(true, where() + ".recommendation")
                : Found.of(
                        code == null || listed == null
                                ? null
                                : (Boolean) Values.list(listed).contains(code),
                        where() + ".code");
    }

    /** Semesters that the learner will spend here; they can only suffice where it is not known whether they must. */
    public Found semestersHere() {
        Integer semesters = target.portfolio().asks().semestersHere();
        String where = "asks.semestersHere";
        return semesters == null
                ? Found.unknown(where)
                : Found.total(semesters, where, vertical != null && sameProvider != null);
    }

    /** Kinds of the qualifications that the learner holds beside the source. */
    public Found qualificationsHeld() {
        List<Qualification> held = target.portfolio().qualifications().stream()
                .filter(q -> !Boolean.FALSE.equals(q.completed()))
                .toList();
        List<String> kinds = held.stream()
                .filter(q -> Boolean.TRUE.equals(q.completed()))
                .map(Qualification::kind)
                .filter(Objects::nonNull)
                .toList();
        boolean complete = step() != null
                && kinds.size() == held.size()
                && !target.portfolio().qualifications().isEmpty();
        return Found.total(kinds, "qualifications", complete);
    }

    /** What kind of credential it is. */
    public Found kind() {
        return Stated.of(this, "kind", Credential::kind);
    }

    private List<@Nullable GradeHere> gradesClaimed() {
        Set<String> cited = new HashSet<>();
        portfolio().asks().claims().stream()
                .filter(claimed -> claimed.route() == route)
                .forEach(claimed -> cited.addAll(claimed.evidence()));
        List<@Nullable GradeHere> grades = new ArrayList<>();
        portfolio().credentials().stream()
                .filter(c -> cited.contains(c.id()))
                .forEach(c -> grades.add(scale().here(c.assessment().grade(), target.institution())));
        return grades;
    }

    Scale scale() {
        return Scale.of(target.programme(), vocabulary);
    }

    private SourceCredits worth() {
        return new SourceCredits(this);
    }
}
