package org.iktiraf.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One line with what was recommended and what is decided.
 *
 * @param kind {@code access} or {@code claim}
 * @param line access route or id of the claim
 * @param course code; null of an access route
 * @param recommended outcome by the rules alone
 * @param credits that are granted; null of an access route
 * @param because full names of the rules that decide it; empty where an officer alone does
 */
public record RuledLine(
        String kind,
        String line,
        @Nullable String course,
        Outcome recommended,
        Outcome decided,
        @Nullable BigDecimal credits,
        List<String> because) {

    public RuledLine {
        because = List.copyOf(because);
    }

    static List<RuledLine> of(Decision recommended, Decision decided) {
        var routes = recommended.access().stream().collect(Collectors.toMap(AccessLine::route, AccessLine::outcome));
        var claims = recommended.credits().stream().collect(Collectors.toMap(CreditLine::claim, CreditLine::outcome));
        var postings =
                decided.ledger().postings().stream().collect(Collectors.toMap(Posting::claim, Function.identity()));
        List<RuledLine> lines = new ArrayList<>();
        for (AccessLine one : decided.access()) {
            Outcome before = Objects.requireNonNull(routes.get(one.route()));
            lines.add(new RuledLine(
                    "access", Values.word(one.route()), null, before, one.outcome(), null, one.because()));
        }
        for (CreditLine one : decided.credits()) {
            Outcome before = Objects.requireNonNull(claims.get(one.claim()));
            BigDecimal credits =
                    Objects.requireNonNull(postings.get(one.claim())).credits();
            lines.add(new RuledLine("claim", one.claim(), one.course(), before, one.outcome(), credits, one.because()));
        }
        return lines;
    }

    public boolean isChanged() {
        return recommended != decided;
    }

    /** Whether nothing is left to be done about it. */
    public boolean isSettled() {
        return switch (decided) {
            case CONDITIONAL, NEEDS_EVIDENCE, SUSPENDED, SUPPLEMENTARY_WORK, GAP_ASSESSMENT, REFER -> false;
            default -> true;
        };
    }
}
