package org.iktiraf.portfolio;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor, a board or a panel judged of one thing, by a criterion that a policy asks for: that evidence is sufficient, that
 * a difference is substantial, that a request was approved beforehand.
 *
 * @param criterion the word by which policies ask, such as {@code sufficient} or {@code prior-approval}
 * @param about id of the evidence or of the claim, code of the course, or {@code application} for the whole
 * @param met whether it was found to be so
 */
public record Judgement(
        String id,
        @Nullable String criterion,
        @Nullable String about,
        @Nullable Boolean met,
        @Nullable String by,
        @Nullable LocalDate on) {

    public Judgement {
        Objects.requireNonNull(id);
    }
}
