package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/** What becomes of each line, once it is chosen what is kept; and why, where it is not kept in full. */
final class Settling {

    private final Map<CreditLine, BigDecimal> kept;
    private final List<CapOverLines> caps;
    private final UnknownCaps unknown;
    private final SameLearning learning;

    /** @param kept credits of the lines that are kept */
    Settling(Map<CreditLine, BigDecimal> kept, List<CapOverLines> caps, UnknownCaps unknown, SameLearning learning) {
        this.kept = kept;
        this.caps = caps;
        this.unknown = unknown;
        this.learning = learning;
    }

    Settled of(CreditLine line) {
        BigDecimal granted = kept.get(line);
        if (!line.granted()) {
            return settled(line, BigDecimal.ZERO, List.of(), null, null);
        } else if (granted != null) {
            return granted.compareTo(line.credits()) == 0
                    ? settled(line, granted, List.of(), null, null)
                    : cut(line, granted);
        }
        return kept.keySet().stream()
                .filter(other -> learning.shared(line, other))
                .min(Comparator.comparing(CreditLine::claim))
                .map(other -> countedBy(other, line))
                .orElseGet(() -> heldBack(line));
    }

    private Settled cut(CreditLine line, BigDecimal granted) {
        BigDecimal rest = line.credits().subtract(granted);
        List<CapOverLines> full =
                full(line, rest).stream().filter(one -> !one.cap().courses()).toList();
        CreditLine part = line.with(line.outcome().or(Outcome.GRANTED_IN_PART), rules(full));
        return settled(part.carrying(granted), granted, rules(full), null, null);
    }

    /** Where it is not known whether the two may share, the one that is not counted waits for that. */
    private Settled countedBy(CreditLine other, CreditLine line) {
        List<CapOverLines> mayShare = caps.stream()
                .filter(one -> one.cap().source() != null && !one.known())
                .filter(one -> one.covers(line) && one.covers(other))
                .toList();
        CreditLine waiting = unknown.under(line, mayShare);
        return waiting.granted()
                ? settled(
                        line.with(Outcome.COUNTED_ELSEWHERE, List.of()),
                        BigDecimal.ZERO,
                        List.of(),
                        null,
                        other.claim())
                : settled(waiting, BigDecimal.ZERO, List.of(), null, null);
    }

    private Settled heldBack(CreditLine line) {
        List<CapOverLines> full = full(line, line.credits());
        BigDecimal fits = full.stream().map(one -> one.wouldFit(line, kept)).reduce(line.credits(), BigDecimal::min);
        CreditLine held = line.with(Outcome.HELD_BACK_BY_CAP, rules(full));
        return settled(held, BigDecimal.ZERO, rules(full), fits, null);
    }

    private List<CapOverLines> full(CreditLine line, BigDecimal more) {
        return caps.stream().filter(one -> one.holdsBack(line, more, kept)).toList();
    }

    private static List<String> rules(List<CapOverLines> full) {
        return full.stream().map(one -> one.cap().rule()).distinct().sorted().toList();
    }

    private static Settled settled(
            CreditLine line,
            BigDecimal credits,
            List<String> heldBackBy,
            @Nullable BigDecimal wouldFit,
            @Nullable String countedBy) {
        return new Settled(
                line,
                new Posting(line.claim(), line.outcome(), credits, line.negotiable(), heldBackBy, wouldFit, countedBy));
    }

    /** A line after the caps, and its place in the account. */
    record Settled(CreditLine line, Posting posting) {}
}
