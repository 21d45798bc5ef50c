package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.Ledger.CapApplied;
import org.iktiraf.adjudication.Ledger.Posting;
import org.iktiraf.adjudication.Selection.Limit;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ledger: applies all caps together after the line verdicts, and counts each course and each piece of learning
 * once. Under a cap whose limit is not known nothing is granted.
 */
final class Bookkeeping {

    private final List<Cap> caps;
    private final Function<Cap, Outcome> whenCannotTell;
    private final Candidates candidates;
    private final SameLearning learning;

    /** @param whenCannotTell what becomes of lines under a cap whose limit is not known */
    Bookkeeping(List<Cap> caps, Function<Cap, Outcome> whenCannotTell, Candidates candidates, SameLearning learning) {
        this.caps = caps;
        this.whenCannotTell = whenCannotTell;
        this.candidates = candidates;
        this.learning = learning;
    }

    /**
     * The lines as they stand after the caps, and the account of it.
     *
     * @param lines with the outcome of their requirements
     */
    Account settle(List<CreditLine> lines, Selection selection) {
        List<CreditLine> open = lines.stream().map(this::underUnknownCaps).toList();
        List<CreditLine> wanted = choose(lines, List.of(), selection);
        List<Cap> known = caps.stream().filter(cap -> cap.limit() != null).toList();
        List<CreditLine> kept = choose(open, known, selection);
        List<Posting> postings =
                open.stream().map(line -> posting(line, kept, known)).toList();
        List<CreditLine> settled = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Posting posting = postings.get(i);
            CreditLine line = open.get(i);
            settled.add(
                    line.outcome() == posting.outcome() ? line : line.with(posting.outcome(), posting.heldBackBy()));
        }
        List<CapApplied> applied =
                caps.stream().map(cap -> applied(cap, wanted, kept)).toList();
        return new Account(settled, ledger(settled, postings, applied));
    }

    private CreditLine underUnknownCaps(CreditLine line) {
        Map<String, Outcome> unknown = new HashMap<>();
        caps.stream()
                .filter(cap -> line.granted() && cap.limit() == null && cap.covers(line.claim(), line.route()))
                .forEach(cap -> unknown.put(cap.rule(), whenCannotTell.apply(cap)));
        Outcome gravest = unknown.values().stream().reduce(line.outcome(), Outcome::or);
        return gravest == line.outcome()
                ? line
                : line.with(
                        gravest,
                        unknown.keySet().stream()
                                .filter(rule -> unknown.get(rule) == gravest)
                                .sorted()
                                .toList());
    }

    private List<CreditLine> choose(List<CreditLine> lines, List<Cap> under, Selection selection) {
        List<CreditLine> ordered =
                candidates.inOrder(lines.stream().filter(CreditLine::granted).toList());
        List<Limit> limits = new ArrayList<>(learning.limits(ordered));
        List<BigDecimal> credits = ordered.stream().map(CreditLine::credits).toList();
        under.forEach(cap -> limits.add(new Limit(covered(cap, ordered), credits, limit(cap))));
        return new Choice(ordered, ordered.stream().map(candidates::worth).toList(), limits).kept(selection);
    }

    private static Set<Integer> covered(Cap cap, List<CreditLine> lines) {
        return IntStream.range(0, lines.size())
                .boxed()
                .filter(i -> covers(cap, lines.get(i)))
                .collect(Collectors.toSet());
    }

    private Posting posting(CreditLine line, List<CreditLine> kept, List<Cap> known) {
        if (!line.granted() || kept.contains(line)) {
            return posted(line, line.outcome(), line.granted() ? line.credits() : BigDecimal.ZERO, List.of(), null);
        }
        return kept.stream()
                .filter(other -> learning.shared(line, other))
                .map(CreditLine::claim)
                .min(String::compareTo)
                .map(other -> posted(line, Outcome.COUNTED_ELSEWHERE, BigDecimal.ZERO, List.of(), other))
                .orElseGet(() -> heldBack(line, kept, known));
    }

    private static Posting posted(
            CreditLine line, Outcome outcome, BigDecimal credits, List<String> heldBackBy, @Nullable String countedBy) {
        return new Posting(line.claim(), outcome, credits, line.negotiable(), heldBackBy, countedBy);
    }

    private static Posting heldBack(CreditLine line, List<CreditLine> kept, List<Cap> known) {
        Set<String> full = new TreeSet<>();
        known.stream()
                .filter(cap -> covers(cap, line))
                .filter(cap -> limit(cap).compareTo(sum(cap, kept).add(line.credits())) < 0)
                .forEach(cap -> full.add(cap.rule()));
        return posted(line, Outcome.HELD_BACK_BY_CAP, BigDecimal.ZERO, List.copyOf(full), null);
    }

    private static CapApplied applied(Cap cap, List<CreditLine> wanted, List<CreditLine> kept) {
        BigDecimal limit = cap.limit();
        BigDecimal used = sum(cap, kept);
        return new CapApplied(
                cap.rule(),
                cap.basis(),
                cap.base(),
                cap.percent(),
                limit,
                sum(cap, wanted),
                used,
                limit == null ? null : limit.subtract(used));
    }

    private static BigDecimal sum(Cap cap, Collection<CreditLine> some) {
        return Credits.sum(some.stream().filter(line -> covers(cap, line)).map(CreditLine::credits));
    }

    private static boolean covers(Cap cap, CreditLine line) {
        return cap.covers(line.claim(), line.route());
    }

    private static BigDecimal limit(Cap cap) {
        return Objects.requireNonNull(cap.limit());
    }

    private static Ledger ledger(List<CreditLine> settled, List<Posting> postings, List<CapApplied> applied) {
        Map<String, BigDecimal> granted = byCourse(settled, CreditLine::granted);
        Map<String, BigDecimal> heldBack = byCourse(settled, line -> line.outcome() == Outcome.HELD_BACK_BY_CAP);
        heldBack.keySet().removeAll(granted.keySet());
        return new Ledger(postings, applied, total(byCourse(settled, line -> true)), total(granted), total(heldBack));
    }

    private static Map<String, BigDecimal> byCourse(
            List<CreditLine> lines, java.util.function.Predicate<CreditLine> which) {
        Map<String, BigDecimal> credits = new HashMap<>();
        lines.stream().filter(which).forEach(line -> credits.put(line.course(), line.credits()));
        return credits;
    }

    private static BigDecimal total(Map<String, BigDecimal> byCourse) {
        return Credits.sum(byCourse.values().stream());
    }

    /** Lines after the caps, and the ledger, whose caps stand in the order in which they were given. */
    record Account(List<CreditLine> lines, Ledger ledger) {}
}
