package org.iktiraf.admissions.history;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.casework.RuledLine;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A line of a decision that a step made another.
 *
 * @param kind {@code access} or {@code claim}
 * @param line access route, or the claim with its course
 * @param before null where the line was not there
 * @param after null where it is no more
 * @param creditsBefore credits of the line; null of an access route, and where the line was not there
 */
record LineTurned(
        String kind,
        String line,
        @Nullable Outcome before,
        @Nullable Outcome after,
        @Nullable BigDecimal creditsBefore,
        @Nullable BigDecimal creditsAfter) {

    static List<LineTurned> between(Decision before, Decision after) {
        Map<String, Line> was = lines(before);
        Map<String, Line> is = lines(after);
        Set<String> keys = new LinkedHashSet<>(is.keySet());
        keys.addAll(was.keySet());
        return keys.stream()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .map(key -> turned(was.get(key), is.get(key)))
                .toList();
    }

    /** What a person decided otherwise than the rules recommended. */
    static LineTurned of(RuledLine ruled) {
        String line = ruled.course() == null ? ruled.line() : named(ruled.line(), ruled.course());
        return new LineTurned(ruled.kind(), line, ruled.recommended(), ruled.decided(), null, ruled.credits());
    }

    private static LineTurned turned(@Nullable Line was, @Nullable Line is) {
        Line any = Objects.requireNonNull(is == null ? was : is);
        return new LineTurned(
                any.kind,
                any.name,
                was == null ? null : was.outcome,
                is == null ? null : is.outcome,
                was == null ? null : was.credits,
                is == null ? null : is.credits);
    }

    private static Map<String, Line> lines(Decision of) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (AccessLine one : of.access()) {
            lines.put("access " + one.route(), new Line("access", one.route().name(), one.outcome(), null));
        }
        for (CreditLine one : of.credits()) {
            lines.put(
                    "claim " + one.claim(),
                    new Line("claim", named(one.claim(), one.course()), one.outcome(), one.credits()));
        }
        return lines;
    }

    private static String named(String claim, String course) {
        return claim.equals(course) ? claim : claim + " (" + course + ")";
    }

    private record Line(
            String kind,
            String name,
            Outcome outcome,
            @Nullable BigDecimal credits) {}
}
