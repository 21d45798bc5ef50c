package org.iktiraf.portfolio;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A day from or to which a policy counts, such as the start of a module, an offer or an admission.
 *
 * @param name the word by which policies ask, such as {@code module-start}
 * @param course code of the course here that it belongs to; null where it is of the whole
 */
public record Event(
        String id,
        @Nullable String name,
        @Nullable String course,
        @Nullable LocalDate on) {

    public Event {
        Objects.requireNonNull(id);
    }
}
