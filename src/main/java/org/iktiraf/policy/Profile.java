package org.iktiraf.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an institution writes to learners and by when: what its letters bear and where they are contested. Nothing of it
 * bears on a decision, and nothing is made up where it is not stated.
 *
 * @param letterhead name that its letters bear; null where the institution's own name does
 * @param address lines under the letterhead; empty where none are stated
 * @param appealOffice who hears an appeal; null where it is not stated
 * @param appealWithinDays days from the letter in which an appeal must be made; null where they are not stated
 * @param daysToDecide days from arrival in which a case is decided; null where they are not stated
 * @param signatory who signs; null where it is not stated
 * @param signatoryTitle their office; null where it is not stated
 */
public record Profile(
        @Nullable String letterhead,
        List<String> address,
        @Nullable Text appealOffice,
        @Nullable Integer appealWithinDays,
        @Nullable Integer daysToDecide,
        @Nullable String signatory,
        @Nullable Text signatoryTitle) {

    /** Of an institution that states nothing. */
    public static final Profile NONE = new Profile(null, List.of(), null, null, null, null, null);

    public Profile {
        address = List.copyOf(address);
    }
}
