package org.iktiraf.portfolio;

/** What is checked about a credential that arrived as a file; each for itself, and none stands for another. */
public enum CheckKind {
    /** Whether a proof verifies, so that what it says is what was signed. */
    SIGNATURE,
    /** Whether the key of that proof is one of the issuer that it names. */
    KEY_OF_ISSUER,
    /** Whether the issuer stands in the register that staff keep. */
    ISSUER_KNOWN,
    /** Whether its issuer has neither revoked nor suspended it. */
    STATUS,
    /** Whether it has the fields that its format demands. */
    SCHEMA,
    /** Whether it was issued to this learner, by the address that the learner gives. */
    LEARNER
}
