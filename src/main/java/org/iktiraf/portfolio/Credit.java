package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of credit in a named unit, converted only by a named crosswalk.
 *
 * @param unit such as {@code MY} (Malaysian credit), {@code ECTS}, {@code UK}
 */
public record Credit(BigDecimal amount, String unit) {

    public Credit {
        Objects.requireNonNull(amount);
        Objects.requireNonNull(unit);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + unit;
    }
}
