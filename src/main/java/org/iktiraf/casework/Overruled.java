package org.iktiraf.casework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Deliberation;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.Verdict;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.adjudication.ledger.Ledger;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A decision with overrides in it. Overrides of findings come first: verdict, ledger and caps are reckoned from them
 * anew. Overrides of lines come last: no cap holds them back, and only the totals are reckoned anew.
 */
final class Overruled {

    private final Map<Target, Overruling> byTarget;

    Overruled(List<Overruling> confirmed) {
        this.byTarget = confirmed.stream().collect(Collectors.toMap(Overruling::target, Function.identity()));
    }

    Decision decision(Deliberation deliberation) {
        Decision weighed = deliberation.decision(this::finding);
        return byTarget.keySet().stream().anyMatch(Target::isLine) ? overLines(weighed) : weighed;
    }

    private Finding finding(Finding one) {
        Overruling by = byTarget.get(Target.of(one));
        return by == null
                ? one
                : new Finding(
                        one.rule(),
                        one.subject(),
                        State.valueOf(by.becomes()),
                        one.comparison(),
                        one.required(),
                        one.found(),
                        one.complete(),
                        one.where(),
                        one.settings());
    }

    private Decision overLines(Decision of) {
        List<AccessLine> access = of.access().stream().map(this::access).toList();
        List<CreditLine> credits = of.credits().stream().map(this::credit).toList();
        Ledger ledger = ledger(of.ledger(), credits);
        return new Decision(
                of.on(),
                of.institution(),
                of.programme(),
                verdict(of.verdict(), access, ledger),
                access,
                credits,
                ledger,
                of.fees(),
                of.feeTotals(),
                of.findings(),
                of.notices(),
                of.editions());
    }

    private AccessLine access(AccessLine line) {
        Overruling by = byTarget.get(Target.of(line));
        return by == null ? line : new AccessLine(line.route(), line.level(), Outcome.valueOf(by.becomes()), List.of());
    }

    private CreditLine credit(CreditLine line) {
        Overruling by = byTarget.get(Target.of(line));
        return by == null
                ? line
                : new CreditLine(
                        line.claim(),
                        line.course(),
                        line.route(),
                        line.credits(),
                        line.negotiable(),
                        Outcome.valueOf(by.becomes()),
                        line.gradeCarried(),
                        List.of());
    }

    private Ledger ledger(Ledger of, List<CreditLine> credits) {
        Map<String, CreditLine> lines =
                credits.stream().collect(Collectors.toMap(CreditLine::claim, Function.identity()));
        List<Posting> postings = of.postings().stream()
                .map(posting -> posting(posting, Objects.requireNonNull(lines.get(posting.claim()))))
                .toList();
        BigDecimal released = of.postings().stream()
                .filter(posting -> posting.outcome() == Outcome.HELD_BACK_BY_CAP)
                .filter(posting -> byTarget.containsKey(new Target(null, "claim", posting.claim(), null, "")))
                .map(posting ->
                        Objects.requireNonNull(lines.get(posting.claim())).credits())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Ledger(
                postings,
                of.caps(),
                of.claimed(),
                plain(postings.stream().map(Posting::credits).reduce(BigDecimal.ZERO, BigDecimal::add)),
                plain(of.heldBack().subtract(released).max(BigDecimal.ZERO)));
    }

    private Posting posting(Posting of, CreditLine line) {
        return byTarget.containsKey(Target.of(line))
                ? new Posting(
                        of.claim(),
                        line.outcome(),
                        line.outcome().grantsCredit() ? line.credits() : BigDecimal.ZERO,
                        of.negotiable(),
                        List.of(),
                        null,
                        null)
                : of;
    }

    private static Verdict verdict(Verdict of, List<AccessLine> access, Ledger ledger) {
        @Nullable
        Outcome mildest =
                access.stream().map(AccessLine::outcome).min(Outcome::compareTo).orElse(null);
        return new Verdict(mildest, of.creditsClaimed(), ledger.granted());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
