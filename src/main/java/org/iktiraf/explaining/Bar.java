package org.iktiraf.explaining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;

/**
 * A cap as a picture: shares of its width, in percent.
 *
 * @param used granted
 * @param over would be granted if the cap did not stop it
 * @param limit where the cap stands
 */
public record Bar(CapApplied cap, int used, int over, int limit) {

    static Bar of(CapApplied cap) {
        return of(cap, whole(cap));
    }

    /** Drawn on a width that stands for so many credits. */
    static Bar of(CapApplied cap, BigDecimal whole) {
        int used = percent(cap.used(), whole);
        return new Bar(cap, used, percent(cap.wanted().max(cap.used()), whole) - used, percent(stop(cap), whole));
    }

    /** What the width stands for where the cap is drawn alone. */
    static BigDecimal whole(CapApplied cap) {
        return BigDecimal.ONE.max(stop(cap)).max(cap.wanted());
    }

    private static BigDecimal stop(CapApplied cap) {
        BigDecimal limit = cap.limit();
        return limit == null ? cap.wanted() : limit;
    }

    private static int percent(BigDecimal some, BigDecimal whole) {
        return some.movePointRight(2).divide(whole, 0, RoundingMode.DOWN).intValue();
    }
}
