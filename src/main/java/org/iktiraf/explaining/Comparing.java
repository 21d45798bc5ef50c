package org.iktiraf.explaining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Two decisions on one case beside one another: what a change made of each line, each finding and each cap.
 *
 * @param lines all lines of both, the changed ones first
 * @param findings those whose answer differs
 * @param caps all caps of both
 */
public record Comparing(
        Explained before, Explained after, List<Line> lines, List<FindingTurned> findings, List<CapMoved> caps) {

    public Comparing {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        caps = List.copyOf(caps);
    }

    public static Comparing of(Explained before, Explained after) {
        return new Comparing(before, after, lines(before, after), findings(before, after), caps(before, after));
    }

    /** Whether any line, total or cap differs. */
    public boolean isChanged() {
        return lines.stream().anyMatch(Line::isChanged)
                || before.verdict().creditsGranted().compareTo(after.verdict().creditsGranted()) != 0;
    }

    /** The lines that differ. */
    public List<Line> changed() {
        return lines.stream().filter(Line::isChanged).toList();
    }

    private static List<Line> lines(Explained before, Explained after) {
        Map<String, Line> was = lines(before);
        Map<String, Line> is = lines(after);
        Set<String> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        List<Line> all = new ArrayList<>();
        for (String key : keys) {
            all.add(Line.turned(was.get(key), is.get(key)));
        }
        all.sort((one, other) -> Boolean.compare(other.isChanged(), one.isChanged()));
        return all;
    }

    private static Map<String, Line> lines(Explained decision) {
        Map<String, Line> lines = new LinkedHashMap<>();
        decision.access()
                .forEach(a -> lines.put(
                        "access " + a.route(),
                        new Line("access", a.route().name(), "", a.outcome(), null, null, null)));
        decision.credits()
                .forEach(c -> lines.put(
                        "claim " + c.claim(),
                        new Line(
                                "claim",
                                c.claim(),
                                c.course(),
                                c.outcome(),
                                null,
                                granted(decision, c.claim()),
                                null)));
        return lines;
    }

    private static BigDecimal granted(Explained decision, String claim) {
        return decision.ledger().postings().stream()
                .filter(posting -> posting.claim().equals(claim))
                .map(posting -> posting.credits())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private static List<FindingTurned> findings(Explained before, Explained after) {
        Map<String, FindingShown> was = findings(before);
        Map<String, FindingShown> is = findings(after);
        Set<String> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        return keys.stream()
                .map(key -> new FindingTurned(was.get(key), is.get(key)))
                .filter(FindingTurned::isTurned)
                .toList();
    }

    private static Map<String, FindingShown> findings(Explained decision) {
        Map<String, FindingShown> findings = new LinkedHashMap<>();
        decision.findings()
                .forEach(f -> findings.merge(
                        f.rule() + " " + f.subject().kind() + " " + f.subject().id() + " "
                                + f.subject().claim(),
                        f,
                        (one, other) -> one));
        return findings;
    }

    private static List<CapMoved> caps(Explained before, Explained after) {
        Map<String, CapApplied> was = caps(before);
        Map<String, CapApplied> is = caps(after);
        Set<String> keys = new LinkedHashSet<>(was.keySet());
        keys.addAll(is.keySet());
        return keys.stream().map(key -> new CapMoved(was.get(key), is.get(key))).toList();
    }

    private static Map<String, CapApplied> caps(Explained decision) {
        Map<String, CapApplied> caps = new LinkedHashMap<>();
        decision.ledger().caps().forEach(cap -> caps.putIfAbsent(cap.rule() + " " + cap.key(), cap));
        return caps;
    }

    /**
     * A line of both.
     *
     * @param kind {@code access} or {@code claim}
     * @param id the route's constant, or the claim's id
     * @param course code of the course claimed, empty for access
     * @param before null where the line was not there
     * @param after null where it is no more
     * @param creditsBefore credits granted, null where nothing is claimed
     */
    public record Line(
            String kind,
            String id,
            String course,
            @Nullable Outcome before,
            @Nullable Outcome after,
            @Nullable BigDecimal creditsBefore,
            @Nullable BigDecimal creditsAfter) {

        static Line turned(@Nullable Line was, @Nullable Line is) {
            Line any = Objects.requireNonNull(is == null ? was : is);
            return new Line(
                    any.kind,
                    any.id,
                    any.course,
                    was == null ? null : was.before,
                    is == null ? null : is.before,
                    was == null ? null : was.creditsBefore,
                    is == null ? null : is.creditsBefore);
        }

        /** Whether the answer or the credits differ. */
        public boolean isChanged() {
            return before != after
                    || (creditsBefore == null ? creditsAfter != null : !same(creditsBefore, creditsAfter));
        }

        private static boolean same(BigDecimal one, @Nullable BigDecimal other) {
            return other != null && one.compareTo(other) == 0;
        }
    }

    /** A finding before and after; either is null where the rule did not speak. */
    public record FindingTurned(
            @Nullable FindingShown before, @Nullable FindingShown after) {

        boolean isTurned() {
            return before == null || after == null || before.state() != after.state();
        }

        /** The one that is there now, or was. */
        public FindingShown shown() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    /** A cap before and after; either is null where it did not apply. */
    public record CapMoved(
            @Nullable CapApplied before, @Nullable CapApplied after) {

        /** The one that is there now, or was. */
        public CapApplied shown() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }
}
