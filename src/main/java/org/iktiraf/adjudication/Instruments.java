package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.policy.Course;
import org.iktiraf.portfolio.Assessment;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** The instruments by which one course was assessed here. */
final class Instruments {

    private static final String WHERE = "assessments";

    private final List<Assessment> held;
    private final boolean moreMayExist;

    Instruments(Portfolio portfolio, Course course) {
        held = portfolio.assessments().stream()
                .filter(a -> course.code().equals(a.course()))
                .toList();
        moreMayExist = portfolio.assessments().stream()
                .anyMatch(a -> a.course() == null
                        && a.kind() != AssessmentKind.APTITUDE_TEST
                        && a.kind() != AssessmentKind.INTERVIEW
                        && a.outcome() != null);
    }

    Found percent(String outcome) {
        List<Assessment> fitting =
                held.stream().filter(a -> outcome.equals(a.outcome())).toList();
        boolean unclear = moreMayExist || held.stream().anyMatch(a -> a.outcome() == null);
        String where = fitting.isEmpty() ? WHERE : WHERE + "/" + best(fitting).id() + ".percent";
        return Best.of(fitting.stream().map(Assessment::percent).toList(), where, unclear);
    }

    Found failedBelow(@Nullable Object percent) {
        BigDecimal floor = Values.plain(percent) instanceof BigDecimal number ? number : null;
        if (floor == null) {
            return Found.unknown(WHERE);
        }
        List<String> failed = held.stream()
                .filter(a -> a.percent() != null && a.percent().compareTo(floor) < 0)
                .map(Assessment::kind)
                .filter(Objects::nonNull)
                .map(Values::word)
                .distinct()
                .toList();
        return Found.total(failed, WHERE, allKnown(held));
    }

    Found used() {
        int kinds = (int) held.stream()
                .map(Assessment::kind)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return Found.total(kinds, WHERE, allKnown(held));
    }

    Found held(Set<AssessmentKind> kinds) {
        int count = (int) held.stream()
                .filter(a -> a.kind() != null && kinds.contains(a.kind()))
                .count();
        return Found.total(count, WHERE, allKnown(held));
    }

    Found fewestAssessors() {
        boolean known = !held.isEmpty() && held.stream().allMatch(a -> a.assessors() != null);
        return Found.of(
                known
                        ? held.stream()
                                .map(Assessment::assessors)
                                .filter(Objects::nonNull)
                                .min(Integer::compare)
                                .orElseThrow()
                        : null,
                WHERE + ".assessors");
    }

    Found moderated() {
        if (held.stream().anyMatch(a -> Boolean.FALSE.equals(a.moderated()))) {
            return Found.of(false, WHERE + ".moderated");
        }
        boolean known = !held.isEmpty() && held.stream().allMatch(a -> a.moderated() != null);
        return Found.of(known ? true : null, WHERE + ".moderated");
    }

    private boolean allKnown(List<Assessment> some) {
        return !moreMayExist && some.stream().allMatch(a -> a.kind() != null && a.percent() != null);
    }

    private static Assessment best(List<Assessment> some) {
        return some.stream()
                .max(java.util.Comparator.comparing(
                                (Assessment a) -> a.percent() == null ? BigDecimal.ONE.negate() : a.percent())
                        .thenComparing(Assessment::id))
                .orElseThrow();
    }
}
