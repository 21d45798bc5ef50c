package org.iktiraf.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One putting into force of all rules as they stood together. Immutable, and numbered without a gap: the newest whose
 * day has come is in force, and what was taken back is a release as well. Its text is kept in {@link Editions} by the
 * hash that it names.
 *
 * @param number counted from 1
 * @param rules hash of the text of all files together
 * @param from first day on which it is in force
 * @param by who published it; null where it was taken over from files
 * @param approvedBy who approved it; null where it was taken over from files
 * @param draft of the policy desk from which it was published; null where it was taken over from files
 * @param title what it changes, in words of whoever drafted it
 */
public record Release(
        int number,
        String rules,
        LocalDate from,
        Instant at,
        @Nullable String by,
        @Nullable String approvedBy,
        @Nullable String draft,
        String title) {

    public Release {
        if (number < 1) {
            throw new IllegalArgumentException("releases are counted from 1, not " + number);
        }
    }

    /** Whether it was taken over from files, and not published at the policy desk. */
    public boolean isOfFiles() {
        return draft == null;
    }
}
