package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.iktiraf.adjudication.facts.Found;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.policy.Figure;
import org.jspecify.annotations.Nullable;

/**
 * How much fits under a cap.
 *
 * @param basis what the percentage is taken of, in the policy's word; null for an amount
 * @param base that the percentage is taken of, null where not known
 * @param percent null for an amount, and where the policy has no such figure
 * @param amount null for a percentage
 * @param rounding to whole ones; null to hundredths, down
 * @param least the least of the other limits beside it, null where there is none
 * @param earlier what was used earlier and counts against it, null where nothing does
 * @param known false where another limit, or what was used earlier, is not known
 */
record Ceiling(
        @Nullable String basis,
        @Nullable BigDecimal base,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount,
        @Nullable RoundingMode rounding,
        @Nullable BigDecimal least,
        @Nullable BigDecimal earlier,
        boolean known) {

    private static final int HUNDREDTHS = 2;

    static final Ceiling UNKNOWN = new Ceiling(null, null, null, null, RoundingMode.DOWN, null, null, true);

    Ceiling percent(Figure figure, String basisWord, @Nullable Object baseFound) {
        return new Ceiling(basisWord, number(baseFound), figure.value(), null, rounding, least, earlier, known);
    }

    Ceiling amount(@Nullable Object number) {
        return new Ceiling(null, null, null, number(number), rounding, least, earlier, known);
    }

    Ceiling rounded(String word) {
        RoundingMode mode = word.equals("none")
                ? null
                : RoundingMode.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Ceiling(basis, base, percent, amount, mode, least, earlier, known);
    }

    Ceiling least(@Nullable Object other) {
        BigDecimal number = number(other);
        BigDecimal both = number == null || least == null ? number : least.min(number);
        return new Ceiling(basis, base, percent, amount, rounding, both, earlier, known && number != null);
    }

    Ceiling less(@Nullable Object used) {
        BigDecimal number = number(used);
        BigDecimal both = number == null || earlier == null ? number : earlier.add(number);
        return new Ceiling(basis, base, percent, amount, rounding, least, both, known && number != null);
    }

    /** The most that fits; null where it cannot be told. */
    @Nullable
    BigDecimal limit() {
        BigDecimal most = amount == null ? share() : amount;
        if (most == null || !known) {
            return null;
        }
        BigDecimal lower = least == null ? most : most.min(least);
        BigDecimal whole = rounding == null ? lower : lower.setScale(0, rounding);
        BigDecimal left = earlier == null ? whole : whole.subtract(earlier).max(BigDecimal.ZERO);
        return Credits.plain(left.setScale(HUNDREDTHS, RoundingMode.DOWN));
    }

    private @Nullable BigDecimal share() {
        return base == null || percent == null ? null : base.multiply(percent).movePointLeft(2);
    }

    /** A number that is known for good: what more may be added to is not. */
    private static @Nullable BigDecimal number(@Nullable Object value) {
        boolean open = value instanceof Found found && !found.complete();
        return !open && Values.plain(value) instanceof BigDecimal number ? number : null;
    }
}
