package org.iktiraf.explaining;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.ledger.Ledger.Posting;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A line of two decisions.
 *
 * @param kind {@code access} or {@code claim}
 * @param id the route's constant, or the claim's id
 * @param course code of the course claimed, empty for access
 * @param before null where the line was not there
 * @param after null where it is no more
 */
public record LineCompared(
        String kind,
        String id,
        String course,
        @Nullable Side before,
        @Nullable Side after) {

    static List<LineCompared> between(Explained before, Explained after) {
        return Comparing.paired(lines(before), lines(after), LineCompared::of);
    }

    private static LineCompared of(@Nullable Line was, @Nullable Line is) {
        Line any = Objects.requireNonNull(is == null ? was : is);
        return new LineCompared(
                any.kind, any.id, any.course, was == null ? null : was.side, is == null ? null : is.side);
    }

    private static Map<String, Line> lines(Explained decision) {
        Map<String, Line> lines = new LinkedHashMap<>();
        decision.access()
                .forEach(one -> lines.put(
                        "access " + one.route(),
                        new Line("access", one.route().name(), "", new Side(one.outcome(), null, one.because()))));
        decision.credits()
                .forEach(one -> lines.put(
                        "claim " + one.claim(),
                        new Line(
                                "claim",
                                one.claim(),
                                one.course(),
                                new Side(one.outcome(), granted(decision, one.claim()), one.because()))));
        return lines;
    }

    private static BigDecimal granted(Explained decision, String claim) {
        return decision.ledger().postings().stream()
                .filter(posting -> posting.claim().equals(claim))
                .map(Posting::credits)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** Whether the answer or the credits differ. */
    public boolean isChanged() {
        return before == null || after == null || !before.isLike(after);
    }

    /**
     * What one decision says of it.
     *
     * @param credits granted, null where nothing is claimed
     * @param because full names of the rules that decide it
     */
    public record Side(Outcome outcome, @Nullable BigDecimal credits, List<String> because) {

        public Side {
            because = List.copyOf(because);
        }

        private boolean isLike(Side other) {
            return outcome == other.outcome
                    && (credits == null
                            ? other.credits == null
                            : other.credits != null && credits.compareTo(other.credits) == 0);
        }
    }

    private record Line(String kind, String id, String course, Side side) {}
}
