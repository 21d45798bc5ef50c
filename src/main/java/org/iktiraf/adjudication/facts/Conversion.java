package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.iktiraf.policy.CreditUnit;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Credit;
import org.jspecify.annotations.Nullable;

/**
 * Turns credits or hours into credits of another unit, by the method that the policy names: {@code hours},
 * {@code year-share} or {@code stated-ratio}. What is not known stays so: nothing here chooses a value.
 *
 * @param numbers for {@code hours}, the hours of a credit that the policy names: by unit, or one number for the unit
 *     whose hours are a range; for {@code stated-ratio}, credits of the unit wanted for one of each unit
 */
record Conversion(
        Map<String, CreditUnit> units,
        String wanted,
        String method,
        @Nullable Figure numbers) {

    static final String BY_HOURS = "hours";

    private static final int FRACTION = 10;

    static Conversion by(Map<String, CreditUnit> units, String wanted, Reading method, Figure numbers) {
        return new Conversion(units, wanted, method.word(), numbers);
    }

    /** Credits of the unit wanted, cut off after ten places; null where they are not known. */
    @Nullable
    BigDecimal credits(Credential of) {
        Credit credit = of.credit();
        if (credit == null) {
            return method.equals(BY_HOURS) ? fromHours(of.hours()) : null;
        }
        return credit.unit().equals(wanted) ? credit.amount() : converted(credit);
    }

    /** The same, cut off to the hundredth where it is converted. */
    @Nullable
    BigDecimal toTheHundredth(Credential of) {
        BigDecimal credits = credits(of);
        return credits == null || wanted.equals(unit(of)) ? credits : credits.setScale(2, RoundingMode.DOWN);
    }

    private static @Nullable String unit(Credential of) {
        Credit credit = of.credit();
        return credit == null ? null : credit.unit();
    }

    private @Nullable BigDecimal converted(Credit credit) {
        return switch (method) {
            case BY_HOURS -> fromHours(product(credit.amount(), hours(credit.unit())));
            case "year-share" -> quotient(product(credit.amount(), fullYear(wanted)), fullYear(credit.unit()));
            case "stated-ratio" -> product(credit.amount(), cell(credit.unit()));
            default -> throw new IllegalArgumentException("Credits cannot be converted by " + method);
        };
    }

    private @Nullable BigDecimal fromHours(@Nullable BigDecimal hours) {
        return quotient(hours, hours(wanted));
    }

    private @Nullable BigDecimal hours(String unit) {
        BigDecimal named = cell(unit);
        CreditUnit known = units.get(unit);
        if (named != null || known == null) {
            return named;
        }
        return known.isRange() && numbers != null ? numbers.value() : known.hours();
    }

    private @Nullable BigDecimal fullYear(String unit) {
        CreditUnit known = units.get(unit);
        return known == null ? null : known.fullYear();
    }

    private @Nullable BigDecimal cell(String unit) {
        return numbers == null ? null : numbers.table().get(unit);
    }

    private static @Nullable BigDecimal product(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.multiply(other);
    }

    private static @Nullable BigDecimal quotient(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null || other.signum() == 0
                ? null
                : one.divide(other, FRACTION, RoundingMode.DOWN);
    }
}
