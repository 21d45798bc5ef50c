package org.iktiraf.issuing.keys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a key with which the institution signs. The newest key signs; an older one is retired on the
 * day on which the next was made, and what it signed stays good unless it is withdrawn.
 *
 * @param number from 1, in the order in which they were made
 * @param multikey the public key as it is published
 * @param withdrawn day from which nothing that it signed is to be believed; null while it is
 */
public record SigningKey(
        int number,
        String multikey,
        LocalDate made,
        @Nullable LocalDate withdrawn) {

    public SigningKey {
        if (number < 1) {
            throw new IllegalArgumentException("keys are counted from 1, not " + number);
        }
    }

    public String id() {
        return "key-" + number;
    }

    public boolean isWithdrawn() {
        return withdrawn != null;
    }
}
