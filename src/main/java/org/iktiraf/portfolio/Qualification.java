package org.iktiraf.portfolio;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A formal qualification that the learner holds or has begun.
 *
 * @param kind its name in the vocabulary, such as {@code stpm}, {@code diploma}, {@code bachelor} or
 *     {@code apel-a-certificate}
 * @param subject a single subject where it is one, such as {@code malay-language}
 * @param level a level's name in the vocabulary, for an APEL.A certificate
 * @param result grade or class, where one counts
 * @param relevant whether a person judged it to be in a related field
 * @param recognised whether it is recognised or accredited
 */
public record Qualification(
        String id,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String field,
        @Nullable String subject,
        @Nullable String level,
        @Nullable String issuer,
        @Nullable LocalDate awarded,
        @Nullable Grade result,
        @Nullable Boolean completed,
        @Nullable Boolean relevant,
        @Nullable Boolean recognised) {

    public Qualification {
        Objects.requireNonNull(id);
    }
}
