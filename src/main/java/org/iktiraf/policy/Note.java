package org.iktiraf.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A remark shown with an entry's sentence, such as that newer guidelines have superseded what the entry rests on.
 *
 * @param from the first day on which it is shown, null where it always is
 */
public record Note(Text text, @Nullable LocalDate from) {

    /** The remark on a day of decision, null before its first day. */
    public @Nullable Text on(LocalDate day) {
        return from == null || !day.isBefore(from) ? text : null;
    }
}
