package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.iktiraf.policy.Course;
import org.iktiraf.portfolio.Assessment;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** The instruments by which the learning for one course was assessed here: challenge tests and portfolios. */
final class Instruments {

    private static final String WHERE = "assessments";
    private static final Set<AssessmentKind> FOR_CREDIT =
            EnumSet.of(AssessmentKind.CHALLENGE_TEST, AssessmentKind.PORTFOLIO);

    private final List<Assessment> held;
    private final boolean moreMayExist;

    Instruments(Portfolio portfolio, Course course) {
        held = portfolio.assessments().stream()
                .filter(a -> course.code().equals(a.course()))
                .filter(a -> a.kind() == null || FOR_CREDIT.contains(a.kind()))
                .toList();
        moreMayExist = portfolio.assessments().stream()
                .anyMatch(a -> a.course() == null
                        && a.outcome() != null
                        && (a.kind() == null || FOR_CREDIT.contains(a.kind())));
    }

    Found percent(String outcome) {
        List<Assessment> fitting = held.stream()
                .filter(a -> a.kind() != null && outcome.equals(a.outcome()))
                .toList();
        boolean unclear = moreMayExist || held.stream().anyMatch(a -> a.kind() == null || a.outcome() == null);
        String where = fitting.isEmpty() ? WHERE : WHERE + "/" + best(fitting).id() + ".percent";
        return Best.of(fitting.stream().map(Assessment::percent).toList(), where, unclear);
    }

    /** Whether one result below the percentage stands beside another instrument, or a second try of the same outcome. */
    Found triedAgainAfterFailing(@Nullable BigDecimal percent) {
        if (percent == null) {
            return Found.unknown(WHERE);
        }
        if (any(a -> a.percent() != null && a.percent().compareTo(percent) < 0, Instruments::isAnotherTry)) {
            return Found.of(true, WHERE);
        }
        boolean maybe = moreMayExist
                || any(a -> a.percent() == null || a.percent().compareTo(percent) < 0, Instruments::mayBeAnotherTry);
        return Found.of(maybe ? null : (Boolean) false, WHERE);
    }

    Found held(Set<AssessmentKind> kinds) {
        int count = (int) held.stream()
                .filter(a -> a.kind() != null && kinds.contains(a.kind()))
                .count();
        boolean known = !moreMayExist && held.stream().allMatch(a -> a.kind() != null && a.percent() != null);
        return Found.total(count, WHERE, known);
    }

    /** The fewest assessors that any of them had. */
    Found fewestAssessors() {
        List<Integer> assessors = held.stream()
                .map(Assessment::assessors)
                .filter(Objects::nonNull)
                .toList();
        boolean known = !moreMayExist && assessors.size() == held.size();
        return Found.of(
                known ? assessors.stream().min(Comparator.naturalOrder()).orElse(null) : null, WHERE);
    }

    /** Whether each of them was moderated. */
    Found moderated() {
        boolean known = !moreMayExist && !held.isEmpty() && held.stream().allMatch(a -> a.moderated() != null);
        return Found.of(
                known ? (Boolean) held.stream().allMatch(a -> Boolean.TRUE.equals(a.moderated())) : null, WHERE);
    }

    private boolean any(java.util.function.Predicate<Assessment> failed, BiPredicate<Assessment, Assessment> again) {
        return held.stream()
                .filter(failed)
                .anyMatch(one ->
                        held.stream().anyMatch(other -> !other.id().equals(one.id()) && again.test(one, other)));
    }

    private static boolean isAnotherTry(Assessment one, Assessment other) {
        return one.kind() != null
                && other.kind() != null
                && (one.kind() != other.kind()
                        || one.outcome() != null && one.outcome().equals(other.outcome()));
    }

    private static boolean mayBeAnotherTry(Assessment one, Assessment other) {
        return one.kind() == null
                || other.kind() == null
                || one.kind() != other.kind()
                || one.outcome() == null
                || other.outcome() == null
                || Objects.equals(one.outcome(), other.outcome());
    }

    private static Assessment best(List<Assessment> some) {
        return some.stream()
                .max(Comparator.comparing((Assessment a) -> a.percent() == null ? BigDecimal.ONE.negate() : a.percent())
                        .thenComparing(Assessment::id))
                .orElseThrow();
    }
}
