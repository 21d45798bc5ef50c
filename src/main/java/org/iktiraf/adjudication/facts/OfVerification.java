package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import org.iktiraf.portfolio.Credential;

/** What was checked of a credential, by whom, and what document shows it. */
public interface OfVerification extends AboutCredential {

    /** Whether it was found to be authentic. */
    default Found authentic() {
        return Stated.of(this, "verification.authentic", c -> c.verification().authentic());
    }

    /** The body that evaluated it. */
    default Found evaluatedBy() {
        return Stated.of(this, "verification.evaluatedBy", c -> c.verification().evaluatedBy());
    }

    /** What kind of document shows it. */
    default Found documentKind() {
        return Stated.of(
                this, "verification.documentKind", c -> c.verification().documentKind());
    }

    /** Whether it was issued with a certificate. */
    default Found certificate() {
        return Stated.of(this, "certificateIssued", Credential::certificateIssued);
    }

    /** Whether a quality body verified it. */
    default Found qualityVerified() {
        return Stated.of(
                this, "verification.qualityVerified", c -> c.verification().qualityVerified());
    }

    /** Months from its verification to the day it was awarded; a begun month counts as whole. */
    default Found monthsSinceVerified() {
        return Stated.of(this, "verification.qualityVerifiedOn", c -> {
            LocalDate verified = c.verification().qualityVerifiedOn();
            return verified == null || c.awarded() == null ? null : Months.begun(verified, c.awarded());
        });
    }
}
