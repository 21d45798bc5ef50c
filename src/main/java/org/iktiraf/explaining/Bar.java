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
        BigDecimal limit = cap.limit();
        BigDecimal stop = limit == null ? cap.wanted() : limit;
        BigDecimal whole = BigDecimal.ONE.max(stop).max(cap.wanted());
        int used = percent(cap.used(), whole);
        return new Bar(cap, used, percent(cap.wanted().max(cap.used()), whole) - used, percent(stop, whole));
    }

    private static int percent(BigDecimal some, BigDecimal whole) {
        return some.movePointRight(2).divide(whole, 0, RoundingMode.DOWN).intValue();
    }
}
