package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The programme in which a course or a component was taken.
 *
 * @param level a level's name in the vocabulary, such as {@code diploma}
 * @param accreditation {@code none}, {@code provisional}, {@code full} or {@code recognised} (by the competent body of
 *     its country)
 * @param completed whether the learner finished it; unknown is not "no"
 * @param stillEnrolled whether the learner is enrolled in it on the day of application
 * @param endedBy how an unfinished study ended, such as {@code failed}, {@code expelled} or {@code left}
 * @param code its national or its own code, version included
 * @param credits all its credits, in the unit of the credential
 * @param awarded day on which the learner finished it
 */
public record SourceProgramme(
        @Nullable String title,
        @Nullable String level,
        @Nullable String accreditation,
        @Nullable Boolean completed,
        @Nullable Boolean stillEnrolled,
        @Nullable String endedBy,
        @Nullable String code,
        @Nullable BigDecimal credits,
        @Nullable LocalDate awarded) {

    /** A programme of which nothing is known. */
    public static final SourceProgramme UNKNOWN =
            new SourceProgramme(null, null, null, null, null, null, null, null, null);
}
