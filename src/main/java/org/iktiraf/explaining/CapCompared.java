package org.iktiraf.explaining;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.jspecify.annotations.Nullable;

/**
 * A cap of two decisions; the pictures of both have one scale.
 *
 * @param before null where it did not apply
 * @param after null where it applies no more
 */
public record CapCompared(
        @Nullable CapApplied before, @Nullable CapApplied after) {

    static List<CapCompared> between(Explained before, Explained after) {
        return Comparing.paired(caps(before), caps(after), CapCompared::new);
    }

    private static Map<String, CapApplied> caps(Explained decision) {
        Map<String, CapApplied> caps = new LinkedHashMap<>();
        decision.ledger().caps().forEach(cap -> caps.putIfAbsent(cap.rule() + " " + cap.key(), cap));
        return caps;
    }

    public boolean isChanged() {
        return !Objects.equals(before, after);
    }

    /** The one that is there now, or was. */
    public CapApplied shown() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** Null where it did not apply. */
    public @Nullable Bar barBefore() {
        return before == null ? null : Bar.of(before, whole());
    }

    /** Null where it applies no more. */
    public @Nullable Bar barAfter() {
        return after == null ? null : Bar.of(after, whole());
    }

    private BigDecimal whole() {
        return Stream.of(before, after)
                .filter(Objects::nonNull)
                .map(Bar::whole)
                .reduce(BigDecimal.ONE, BigDecimal::max);
    }
}
