package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the learning that a credential certifies was assessed, by its issuer.
 *
 * @param held whether there was an assessment at all
 * @param summative whether it assessed the whole at its end
 * @param mode such as {@code examination}, {@code project} or {@code quiz}
 * @param creditMode how it leads to credit: {@code direct}, {@code on-enrolment}, {@code equivalent} or {@code none}
 * @param supervised whether somebody watched the assessment
 * @param identityChecked whether the learner's identity was verified at the point of assessment
 * @param percent marks out of 100
 * @param results marks in its components
 * @param attempts how often the learner sat it
 */
public record CredentialAssessment(
        @Nullable Boolean held,
        @Nullable Boolean summative,
        @Nullable String mode,
        @Nullable String creditMode,
        @Nullable Boolean supervised,
        @Nullable Boolean identityChecked,
        @Nullable Grade grade,
        @Nullable BigDecimal percent,
        List<Result> results,
        @Nullable Integer attempts) {

    public CredentialAssessment {
        results = List.copyOf(results);
    }

    /** An assessment of which nothing is known. */
    public static final CredentialAssessment UNKNOWN =
            new CredentialAssessment(null, null, null, null, null, null, null, null, List.of(), null);
}
