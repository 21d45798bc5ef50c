package org.iktiraf.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was checked about a credential, each fact for itself: yes, no, or not known.
 *
 * @param authentic whether its signature or its issuer confirms it
 * @param identityPreserved whether it is tied to this learner in a way that resists misuse
 * @param qualityVerified whether a national quality body verified the stand-alone micro-credential
 * @param qualityVerifiedOn first day of that verification
 * @param documentKind such as {@code malaysia-micro-credential-statement} or {@code digital-badge}
 * @param evaluatedBy the body that evaluated a foreign award, in the word by which policies ask, such as {@code saqa}
 * @param directFromIssuer whether the document came from the issuer itself
 */
public record Verification(
        @Nullable Boolean authentic,
        @Nullable Boolean identityPreserved,
        @Nullable Boolean qualityVerified,
        @Nullable LocalDate qualityVerifiedOn,
        @Nullable String documentKind,
        @Nullable String evaluatedBy,
        @Nullable Boolean directFromIssuer) {

    /** Nothing was checked. */
    public static final Verification UNKNOWN = new Verification(null, null, null, null, null, null, null);
}
