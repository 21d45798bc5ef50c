package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value found in the portfolio, with the place where it was found. A number can be reckoned with: what comes out is
 * found at the same place, and is not known where a part of it is not.
 *
 * @param value null where it is not known
 * @param where evidence and field, such as {@code credentials/mc-1.hours}
 * @param complete false where more may exist than was found, because something that would add to it is not known: such
 *     a total can still show that a minimum is reached, and never that it is missed
 */
public record Found(@Nullable Object value, String where, boolean complete) {

    private static final int FRACTION = 10;

    public static Found of(@Nullable Object value, String where) {
        return new Found(value, where, true);
    }

    public static Found unknown(String where) {
        return new Found(null, where, true);
    }

    /** A total to which unknown parts may add. */
    public static Found total(Object value, String where, boolean complete) {
        return new Found(value, where, complete);
    }

    /** So many times as much. */
    public Found times(@Nullable Object factor) {
        return with(factor, BigDecimal::multiply);
    }

    /** The sum of both. */
    public Found plus(@Nullable Object other) {
        return with(other, BigDecimal::add);
    }

    /** What is left of it. */
    public Found minus(@Nullable Object other) {
        return with(other, BigDecimal::subtract);
    }

    /** The quotient, cut off after ten places; not known where the other is zero. */
    public Found over(@Nullable Object other) {
        return Values.plain(other) instanceof BigDecimal number && number.signum() == 0
                ? unknown(where)
                : with(other, (one, two) -> one.divide(two, FRACTION, RoundingMode.DOWN));
    }

    /** So many percent of it. */
    public Found percent(@Nullable Object percent) {
        return with(percent, (one, two) -> one.multiply(two).movePointLeft(2));
    }

    /** The smaller of both. */
    public Found least(@Nullable Object other) {
        return with(other, BigDecimal::min);
    }

    /** The greater of both. */
    public Found most(@Nullable Object other) {
        return with(other, BigDecimal::max);
    }

    /** To a whole number: {@code up}, {@code down} or {@code half-up}; {@code none} leaves it as it is. */
    public Found rounded(String word) {
        return word.equals("none") || !(Values.plain(this) instanceof BigDecimal number)
                ? this
                : new Found(number.setScale(0, mode(word)), where, complete);
    }

    /** As a word, to look for in a list of words. */
    public Found asWord() {
        Object plain = Values.plain(this);
        return new Found(plain == null ? null : Values.word(plain), where, complete);
    }

    private static RoundingMode mode(String word) {
        return RoundingMode.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private Found with(@Nullable Object other, BinaryOperator<BigDecimal> reckoned) {
        return Values.plain(this) instanceof BigDecimal one && Values.plain(other) instanceof BigDecimal two
                ? new Found(reckoned.apply(one, two), where, complete && (!(other instanceof Found f) || f.complete))
                : new Found(null, where, complete);
    }
}
