package org.iktiraf.explaining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.jspecify.annotations.Nullable;

/**
 * A finding of two decisions.
 *
 * @param before null where the rule did not speak
 * @param after null where it speaks no more
 */
public record FindingCompared(
        @Nullable FindingShown before, @Nullable FindingShown after) {

    static List<FindingCompared> between(Explained before, Explained after) {
        return Comparing.paired(findings(before), findings(after), FindingCompared::new);
    }

    /** What a rule says of one subject several times is told apart by the place, otherwise the place may be another. */
    private static Map<String, FindingShown> findings(Explained decision) {
        Map<String, Long> times = decision.findings().stream()
                .collect(Collectors.groupingBy(FindingCompared::name, Collectors.counting()));
        Map<String, FindingShown> findings = new LinkedHashMap<>();
        decision.findings()
                .forEach(one -> findings.putIfAbsent(
                        Objects.equals(times.get(name(one)), 1L) ? name(one) : name(one) + " " + one.where(), one));
        return findings;
    }

    private static String name(FindingShown one) {
        return String.join(
                " ",
                one.rule(),
                one.subject().kind(),
                one.subject().id(),
                String.valueOf(one.subject().claim()));
    }

    /** Whether it answers otherwise. */
    public boolean isTurned() {
        return before != null && after != null && before.state() != after.state();
    }

    /** Whether it is in one of them only. */
    public boolean isSingle() {
        return before == null || after == null;
    }

    /** Whether it answers the same of another value. */
    public boolean isMoved() {
        return before != null && after != null && before.state() == after.state() && !isAlike(before, after);
    }

    private static boolean isAlike(FindingShown one, FindingShown other) {
        return Objects.equals(one.found(), other.found()) && Objects.equals(one.required(), other.required());
    }

    /** The one that is there now, or was. */
    public FindingShown shown() {
        return Objects.requireNonNull(after == null ? before : after);
    }
}
