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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.Ledger.CapApplied;
import org.iktiraf.adjudication.Ledger.Posting;
import org.iktiraf.adjudication.Selection.Limit;
import org.iktiraf.policy.Outcome;

/**
 * Keeps the ledger: applies all caps together after the line verdicts, counts each course and each piece of learning
 * once, and asks for the exact choice only where not everything fits.
 */
final class Bookkeeping {

    private final List<CreditLine> lines;
    private final List<Cap> caps;
    private final Candidates candidates;

    /** @param lines with the outcome of their requirements; caps of which the limit is not known have been set aside */
    Bookkeeping(List<CreditLine> lines, List<Cap> caps, Candidates candidates) {
        this.lines = lines;
        this.caps = caps;
        this.candidates = candidates;
    }

    /** The lines as they stand after the caps, and the account of it. */
    Account settle(Selection selection) {
        List<CreditLine> wanted =
                candidates.inOrder(lines.stream().filter(CreditLine::granted).toList());
        Set<String> kept = keep(wanted, selection);
        List<CreditLine> settled = new ArrayList<>();
        List<Posting> postings = new ArrayList<>();
        Map<Cap, Integer> used = used(wanted, kept);
        for (CreditLine line : lines) {
            Posting posting = posting(line, kept, used);
            postings.add(posting);
            settled.add(
                    line.outcome() == posting.outcome() ? line : line.with(posting.outcome(), posting.heldBackBy()));
        }
        return new Account(settled, ledger(postings, wanted, used));
    }

    private Set<String> keep(List<CreditLine> wanted, Selection selection) {
        List<Limit> limits = new ArrayList<>(candidates.conflicts(wanted));
        List<BigDecimal> credits =
                wanted.stream().map(l -> BigDecimal.valueOf(l.credits())).toList();
        caps.forEach(cap -> limits.add(new Limit(covered(cap, wanted), credits, Objects.requireNonNull(cap.limit()))));
        if (limits.stream().allMatch(Bookkeeping::fits)) {
            return wanted.stream().map(CreditLine::claim).collect(Collectors.toSet());
        }
        return selection.best(candidates.worth(wanted), limits).stream()
                .map(i -> wanted.get(i).claim())
                .collect(Collectors.toSet());
    }

    private static boolean fits(Limit limit) {
        return limit.items().stream()
                        .map(limit.weights()::get)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(limit.most())
                <= 0;
    }

    private static Set<Integer> covered(Cap cap, List<CreditLine> wanted) {
        return IntStream.range(0, wanted.size())
                .boxed()
                .filter(i -> cap.covers(wanted.get(i).claim(), wanted.get(i).route()))
                .collect(Collectors.toSet());
    }

    private Map<Cap, Integer> used(List<CreditLine> wanted, Set<String> kept) {
        Map<Cap, Integer> used = new HashMap<>();
        caps.forEach(cap -> used.put(
                cap,
                sum(cap, wanted.stream().filter(l -> kept.contains(l.claim())).toList())));
        return used;
    }

    private static int sum(Cap cap, Collection<CreditLine> some) {
        Map<String, Integer> byCourse = new HashMap<>();
        some.stream().filter(l -> cap.covers(l.claim(), l.route())).forEach(l -> byCourse.put(l.course(), l.credits()));
        return byCourse.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Posting posting(CreditLine line, Set<String> kept, Map<Cap, Integer> used) {
        if (!line.granted() || kept.contains(line.claim())) {
            return new Posting(line.claim(), line.outcome(), line.granted() ? line.credits() : 0, List.of(), null);
        }
        String counting = candidates.countedBy(line, kept, lines);
        if (counting != null) {
            return new Posting(line.claim(), Outcome.COUNTED_ELSEWHERE, 0, List.of(), counting);
        }
        Set<String> full = new TreeSet<>();
        caps.stream()
                .filter(cap -> cap.covers(line.claim(), line.route()))
                .filter(cap -> left(cap, used).compareTo(BigDecimal.valueOf(line.credits())) < 0)
                .forEach(cap -> full.add(cap.rule()));
        return new Posting(line.claim(), Outcome.HELD_BACK_BY_CAP, 0, List.copyOf(full), null);
    }

    private static BigDecimal left(Cap cap, Map<Cap, Integer> used) {
        return Objects.requireNonNull(cap.limit()).subtract(BigDecimal.valueOf(used.getOrDefault(cap, 0)));
    }

    private Ledger ledger(List<Posting> postings, List<CreditLine> wanted, Map<Cap, Integer> used) {
        List<CapApplied> applied = caps.stream()
                .map(cap -> new CapApplied(
                        cap.rule(),
                        cap.basis(),
                        cap.base(),
                        cap.percent(),
                        cap.limit(),
                        sum(cap, wanted),
                        used.getOrDefault(cap, 0),
                        left(cap, used)))
                .toList();
        Map<String, Integer> courses = new HashMap<>();
        lines.forEach(line -> courses.put(line.course(), line.credits()));
        int claimed = courses.values().stream().mapToInt(Integer::intValue).sum();
        int granted = postings.stream().mapToInt(Posting::credits).sum();
        Map<String, Integer> credits = lines.stream().collect(Collectors.toMap(CreditLine::claim, CreditLine::credits));
        int heldBack = postings.stream()
                .filter(p -> p.outcome() == Outcome.HELD_BACK_BY_CAP)
                .mapToInt(p -> credits.getOrDefault(p.claim(), 0))
                .sum();
        return new Ledger(postings, applied, claimed, granted, heldBack);
    }

    /** Lines after the caps, and the ledger. */
    record Account(List<CreditLine> lines, Ledger ledger) {

        /** Credits that would otherwise be granted under a cap, by its place; nothing where it was set aside. */
        int wanted(int cap) {
            return cap < 0 ? 0 : ledger.caps().get(cap).wanted();
        }
    }
}
