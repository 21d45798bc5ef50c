package org.iktiraf.adjudication.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.iktiraf.policy.Articulation;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.portfolio.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * A course from which the learner wants to be exempted, without credit. Which subjects exempt from it, and with which
 * grade, is the institution's to say, in its articulations.
 *
 * @param claim the claim's id
 * @param gradeAsked whether the institution asks for a grade
 */
public record ExemptionSought(String claim, boolean gradeAsked, CourseClaimed target, Vocabulary vocabulary)
        implements Judged {

    static ExemptionSought of(CourseClaimed target, Vocabulary vocabulary) {
        ExemptionSought sought = new ExemptionSought(target.claim(), false, target, vocabulary);
        boolean asked = sought.decisions().stream().anyMatch(a -> a.minimumGrade() != null);
        return new ExemptionSought(target.claim(), asked, target, vocabulary);
    }

    @Override
    public Subject subject() {
        return new Subject(
                "exemption", claim, claim, Map.of("course", target.course().code()));
    }

    @Override
    public String where() {
        return target.where();
    }

    /** Subjects of the qualifications that the claim cites. */
    public Found subjects() {
        List<Qualification> cited = cited();
        List<String> subjects = cited.stream()
                .map(Qualification::subject)
                .filter(Objects::nonNull)
                .toList();
        return Found.total(subjects, "qualifications", !cited.isEmpty() && subjects.size() == cited.size());
    }

    /** Kinds of all completed qualifications that the learner holds. */
    public Found qualificationsHeld() {
        return new QualificationsHeld(target.portfolio(), target.programme()).kinds();
    }

    /** Subjects that exempt from the course here; null where the institution names none. */
    public @Nullable List<String> exemptingSubjects() {
        List<String> subjects = decisions().stream()
                .flatMap(a -> a.sources().stream())
                .distinct()
                .sorted()
                .toList();
        return subjects.isEmpty() ? null : subjects;
    }

    /** Best grade in a subject that exempts, as a grade here; not known where its scale has no table here. */
    public Found grade() {
        List<Qualification> exempting = cited().stream().filter(this::mayExempt).toList();
        List<GradeHere> grades = exempting.stream()
                .filter(q -> q.subject() != null)
                .map(q -> scale().here(q.result(), target.institution()))
                .filter(Objects::nonNull)
                .toList();
        Optional<GradeHere> best = grades.stream().max(Comparator.naturalOrder());
        return best.map(g -> Found.total(g, "qualifications.result", grades.size() == exempting.size()))
                .orElse(Found.unknown("qualifications.result"));
    }

    /** The lowest grade that the institution accepts for it; null where it asks for none. */
    public @Nullable Object gradeNeeded() {
        return decisions().stream()
                .map(a -> scale().on(a.minimumGrade()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private boolean mayExempt(Qualification one) {
        List<String> subjects = exemptingSubjects();
        return one.subject() == null || (subjects != null && subjects.contains(one.subject()));
    }

    private List<Qualification> cited() {
        return target.portfolio().qualifications().stream()
                .filter(q -> target.asked().evidence().contains(q.id()))
                .toList();
    }

    private List<Articulation> decisions() {
        return target.institution().articulations().stream()
                .filter(a -> a.inForce(target.on()))
                .filter(a -> a.courses().contains(target.course().code()))
                .toList();
    }

    private Scale scale() {
        return Scale.of(target.programme(), vocabulary);
    }
}
