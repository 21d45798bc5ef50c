package org.iktiraf.policy;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit in which credits are counted.
 *
 * @param hoursLow fewest notional learning hours of one credit; null where no page states any
 * @param hoursHigh most of them
 * @param fullYear credits of a full-time year; null where no page states it
 * @param standing how much weight these numbers carry
 */
public record CreditUnit(
        String unit,
        @Nullable BigDecimal hoursLow,
        @Nullable BigDecimal hoursHigh,
        @Nullable BigDecimal fullYear,
        Standing standing,
        List<String> sources) {

    public CreditUnit {
        sources = List.copyOf(sources);
    }

    /** Hours of one credit; null where none are stated, or a range of which a policy must choose. */
    public @Nullable BigDecimal hours() {
        return isRange() ? null : hoursLow;
    }

    /** Whether its hours are a range. */
    public boolean isRange() {
        return hoursLow != null && hoursHigh != null && hoursLow.compareTo(hoursHigh) != 0;
    }
}
