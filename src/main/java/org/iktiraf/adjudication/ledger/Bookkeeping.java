package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.adjudication.ledger.Selection.Limit;
import org.iktiraf.adjudication.ledger.Settling.Settled;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Outcome;

/**
 * Keeps the ledger: applies all caps together after the line verdicts, and counts each course and each piece of learning
 * once, unless a rule lets it be shared. Under a cap whose limit is not known nothing is granted.
 */
public final class Bookkeeping {

    private final UnknownCaps unknown;
    private final Candidates candidates;
    private final SameLearning learning;
    private final Function<String, Course> courses;
    private final List<CapOverLines> caps;

    /**
     * @param whenCannotTell what becomes of lines under a cap whose limit is not known
     * @param courses that are claimed, by their codes
     */
    public Bookkeeping(
            List<Cap> caps,
            Function<Cap, Outcome> whenCannotTell,
            Candidates candidates,
            SameLearning learning,
            Function<String, Course> courses) {
        this.unknown = new UnknownCaps(whenCannotTell);
        this.candidates = candidates;
        this.learning = learning.sharing(shared(caps));
        this.courses = courses;
        this.caps = over(caps);
    }

    /**
     * The lines as they stand after the caps, and the account of it.
     *
     * @param lines with the outcome of their requirements
     */
    public Account settle(List<CreditLine> lines, Selection selection) {
        List<CapOverLines> known = caps.stream().filter(CapOverLines::known).toList();
        List<CapOverLines> own = over(ownLimits(lines));
        List<CreditLine> open = lines.stream().map(this::underUnknownCaps).toList();
        Map<CreditLine, BigDecimal> wanted = choose(lines, List.of(), own, selection);
        boolean unbound = open.equals(lines) && known.stream().allMatch(cap -> cap.lets(wanted));
        Map<CreditLine, BigDecimal> kept = unbound ? wanted : choose(open, known, own, selection);
        Settling settling =
                new Settling(kept, Stream.concat(caps.stream(), own.stream()).toList(), unknown, learning);
        List<Settled> settled = open.stream().map(settling::of).toList();
        List<CapApplied> applied = new ArrayList<>(
                caps.stream().map(cap -> cap.applied(wanted, kept)).toList());
        if (!own.isEmpty()) {
            Map<CreditLine, BigDecimal> unbounded = choose(lines, List.of(), List.of(), selection);
            own.forEach(limit -> applied.add(limit.applied(unbounded, kept)));
        }
        return account(open, settled, applied);
    }

    private Account account(List<CreditLine> open, List<Settled> settled, List<CapApplied> applied) {
        List<Posting> postings = settled.stream().map(Settled::posting).toList();
        CourseSums sums = new CourseSums(courses, open, postings);
        return new Account(
                settled.stream().map(Settled::line).toList(),
                new Ledger(postings, applied, sums.claimed(), sums.granted(), sums.heldBack()));
    }

    /** Sources that claims may share at all: up to a limit, or without one where what is not known is granted. */
    private Set<String> shared(List<Cap> all) {
        return all.stream()
                .filter(cap -> cap.limit() == null
                        ? unknown.presumes(cap)
                        : cap.limit().signum() > 0)
                .flatMap(cap -> Stream.ofNullable(cap.source()))
                .map(source -> source.id())
                .collect(Collectors.toSet());
    }

    private List<CapOverLines> over(List<Cap> some) {
        return some.stream().map(cap -> new CapOverLines(cap, learning)).toList();
    }

    /** The limits of courses that take any learning up to their own credits. */
    private List<Cap> ownLimits(List<CreditLine> lines) {
        Map<String, Cap> limits = new TreeMap<>();
        for (CreditLine line : lines) {
            Course course = courses.apply(line.course());
            if (course.bucket()) {
                Cap own = Cap.of(course.code(), List.of()).amount(course.credits());
                limits.merge(course.code(), own.coveringClaim(line.claim()), Cap::alsoCovering);
            }
        }
        return List.copyOf(limits.values());
    }

    private CreditLine underUnknownCaps(CreditLine line) {
        List<CapOverLines> over = caps.stream()
                .filter(one -> !one.known() && one.cap().source() == null && one.covers(line))
                .toList();
        return line.granted() ? unknown.under(line, over) : line;
    }

    /** Credits of the lines that are kept. */
    private Map<CreditLine, BigDecimal> choose(
            List<CreditLine> lines, List<CapOverLines> under, List<CapOverLines> own, Selection selection) {
        List<CreditLine> ordered =
                candidates.inOrder(lines.stream().filter(CreditLine::granted).toList());
        List<Limit> limits = new ArrayList<>(learning.limits(ordered));
        Stream.concat(under.stream(), own.stream()).forEach(cap -> limits.add(cap.over(ordered)));
        Cutting cutting = new Cutting(under, own, ordered);
        List<Item> items = ordered.stream()
                .map(line -> new Item(candidates.worth(line), cutting.parts(line)))
                .toList();
        List<String> once = ordered.stream().map(learning::once).toList();
        List<Integer> parts = new Choice(items, once, limits).kept(selection);
        Map<CreditLine, BigDecimal> kept = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) > 0) {
                BigDecimal credits = ordered.get(i).credits();
                kept.put(
                        ordered.get(i),
                        Selection.share(credits, parts.get(i), items.get(i).parts()));
            }
        }
        return kept;
    }

    /** Lines after the caps, and the ledger: the caps in the order in which they were given, then those of courses. */
    public record Account(List<CreditLine> lines, Ledger ledger) {}
}
