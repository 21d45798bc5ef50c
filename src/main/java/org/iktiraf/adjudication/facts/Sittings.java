package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.iktiraf.portfolio.Assessment;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/** The sittings of one instrument by which a learner was assessed for access; of several, the best one counts. */
final class Sittings {

    private static final String WHERE = "assessments";

    private final List<Assessment> held;
    private final boolean moreMayExist;

    Sittings(Portfolio portfolio, AssessmentKind kind) {
        List<Assessment> forAccess = portfolio.assessments().stream()
                .filter(one -> one.course() == null && one.outcome() == null)
                .toList();
        held = forAccess.stream().filter(one -> one.kind() == kind).toList();
        moreMayExist = forAccess.stream().anyMatch(one -> one.kind() == null);
    }

    Found percent() {
        return Best.of(held.stream().map(Assessment::percent).toList(), where("percent"), moreMayExist);
    }

    /** How many there are; that there are none is never known. */
    Found count() {
        return Found.total(held.size(), where("kind"), !held.isEmpty());
    }

    /** How many there are after the first. */
    Found repeats() {
        return Found.total(Math.max(0, held.size() - 1), where("kind"), !moreMayExist);
    }

    /** How often the instrument of which there are most sittings was sat. */
    static Found mostAttempts(Portfolio portfolio) {
        List<Sittings> all = Arrays.stream(AssessmentKind.values())
                .map(kind -> new Sittings(portfolio, kind))
                .toList();
        int most = all.stream().mapToInt(one -> one.held.size()).max().orElse(0);
        return Found.total(most, WHERE, all.stream().noneMatch(one -> one.moreMayExist));
    }

    /** Questions that the paper had of a component; none where it lists its components without that one. */
    Found questions(String component) {
        Assessment best = best();
        List<Assessment.Component> paper = best == null ? List.of() : best.components();
        List<Assessment.Component> wanted =
                paper.stream().filter(part -> part.name().equals(component)).toList();
        boolean known = !paper.isEmpty() && wanted.stream().allMatch(part -> part.questions() != null);
        int sum = wanted.stream()
                .map(Assessment.Component::questions)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        return Found.of(known ? sum : null, where("components"));
    }

    private String where(String field) {
        Assessment best = best();
        return best == null ? WHERE : WHERE + "/" + best.id() + "." + field;
    }

    private @Nullable Assessment best() {
        return held.stream()
                .max(Comparator.comparing((Assessment one) -> one.percent() == null ? BigDecimal.ZERO : one.percent())
                        .thenComparing(Assessment::id, Comparator.reverseOrder()))
                .orElse(null);
    }
}
