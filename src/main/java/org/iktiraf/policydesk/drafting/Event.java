package org.iktiraf.policydesk.drafting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to a draft, or said of it.
 *
 * @param about the file or the rule that it concerns; null where it concerns the whole draft
 * @param text what was said; null where nothing was
 */
public record Event(
        Kind kind,
        Instant at,
        String by,
        @Nullable String about,
        @Nullable String text) {

    /** What was done. */
    public enum Kind {
        OPENED,
        EDITED,
        PROPOSED,
        SETTLED,
        LEFT_OUT,
        REMARKED,
        CHECKED,
        SENT,
        SENT_BACK,
        APPROVED,
        RENEWED,
        PUBLISHED,
        WITHDRAWN;

        /** Whether whoever did it has a hand in what the draft says. */
        boolean isWriting() {
            return this == EDITED || this == PROPOSED || this == SETTLED || this == LEFT_OUT;
        }
    }
}
