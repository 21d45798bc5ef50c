package org.iktiraf.adjudication.facts;

import org.jspecify.annotations.Nullable;

/**
 * A value found in the portfolio, with the place where it was found.
 *
 * @param value null where it is not known
 * @param where evidence and field, such as {@code credentials/mc-1.hours}
 * @param complete false where more may exist than was found, because something that would add to it is not known: such
 *     a total can still show that a minimum is reached, and never that it is missed
 */
public record Found(@Nullable Object value, String where, boolean complete) {

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
}
