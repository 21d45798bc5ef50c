package org.iktiraf.adjudication.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.policy.Articulation;
import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/**
 * What the institution's standing decisions say of one source of a claim. A decision answers where the claim cites all
 * of its sources, from its issuer and with its grade; where a code, an issuer or a grade is not known, it may answer.
 */
final class Articulated {

    private final CourseClaimed target;
    private final Credential source;
    private final Scale scale;

    Articulated(CourseClaimed target, Credential source, Scale scale) {
        this.target = target;
        this.source = source;
        this.scale = scale;
    }

    /** The decision that answers, the first by its id. */
    Optional<Articulation> decision() {
        return here(State.MET).min(Comparator.comparing(Articulation::id));
    }

    /** Whether something not known keeps a decision from answering. */
    boolean mayAnswer() {
        return here(State.CANNOT_TELL).findAny().isPresent();
    }

    /** Whether such a decision takes several sources, or answers several courses, together. */
    boolean mayCombine() {
        return here(State.CANNOT_TELL)
                .anyMatch(a -> a.sources().size() + a.courses().size() > 2);
    }

    /** The sources that the decision takes together; without a decision this one alone. */
    List<Credential> together() {
        return decision()
                .map(a -> cited().filter(c -> a.sources().stream().anyMatch(word -> plays(a, word, c) == State.MET))
                        .toList())
                .orElse(List.of(source));
    }

    /** The credits of the courses here that the decision answers together; without one those of the claimed course. */
    int creditsHere() {
        return decision().stream()
                .flatMap(a -> a.courses().stream())
                .map(code -> target.programme().course(code).orElseThrow().credits())
                .reduce(Integer::sum)
                .orElse(target.course().credits());
    }

    private Stream<Articulation> here(State wanted) {
        return target.institution().articulations().stream()
                .filter(a -> a.inForce(target.on()))
                .filter(a -> a.courses().contains(target.course().code()))
                .filter(a -> a.courses().stream()
                        .allMatch(code -> target.programme().course(code).isPresent()))
                .filter(a -> answers(a) == wanted);
    }

    private State answers(Articulation a) {
        State all = a.sources().stream()
                .map(word -> cited().map(c -> plays(a, word, c)).reduce(State.NOT_MET, Articulated::or))
                .reduce(State.MET, Articulated::and);
        State mine = a.sources().stream().map(word -> plays(a, word, source)).reduce(State.NOT_MET, Articulated::or);
        return and(all, mine);
    }

    private State plays(Articulation a, String word, Credential one) {
        return and(named(word, one), and(issued(a.issuer(), one), graded(a.minimumGrade(), one)));
    }

    private static State named(String word, Credential one) {
        boolean same = word.equals(one.code()) || word.equalsIgnoreCase(one.title());
        return same ? State.MET : one.code() == null || one.title() == null ? State.CANNOT_TELL : State.NOT_MET;
    }

    private static State issued(@Nullable String issuer, Credential one) {
        String name = one.issuer().name();
        return issuer == null || issuer.equals(name) ? State.MET : name == null ? State.CANNOT_TELL : State.NOT_MET;
    }

    private State graded(@Nullable String minimum, Credential one) {
        GradeHere needed = scale.on(minimum);
        GradeHere grade = scale.here(one.assessment().grade(), target.institution());
        if (minimum == null) {
            return State.MET;
        }
        return needed == null || grade == null
                ? State.CANNOT_TELL
                : grade.compareTo(needed) >= 0 ? State.MET : State.NOT_MET;
    }

    private Stream<Credential> cited() {
        return target.portfolio().credentials().stream()
                .filter(c -> target.asked().evidence().contains(c.id()));
    }

    private static State and(State one, State other) {
        return one == State.NOT_MET || other == State.NOT_MET
                ? State.NOT_MET
                : one == State.CANNOT_TELL || other == State.CANNOT_TELL ? State.CANNOT_TELL : State.MET;
    }

    private static State or(State one, State other) {
        return one == State.MET || other == State.MET
                ? State.MET
                : one == State.CANNOT_TELL || other == State.CANNOT_TELL ? State.CANNOT_TELL : State.NOT_MET;
    }
}
