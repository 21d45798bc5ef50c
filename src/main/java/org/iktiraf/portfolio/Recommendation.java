package org.iktiraf.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a body that evaluates credentials recommends for one: advice, not credit.
 *
 * @param by who recommends
 * @param level in the words of that body, such as {@code upper} or {@code graduate}
 * @param from first day on which the recommendation holds
 * @param to last day on which it holds
 */
public record Recommendation(
        @Nullable String by,
        @Nullable Credit credit,
        @Nullable String level,
        @Nullable String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** No recommendation is known. */
    public static final Recommendation UNKNOWN = new Recommendation(null, null, null, null, null, null);
}
