package org.iktiraf.portfolio;

/** The ways by which a learner can be let into a programme. */
public enum AccessRoute {
    /** The programme's ordinary entry requirement. */
    ENTRY_REQUIREMENT,
    /** Accreditation of prior experiential learning for access: assessment. */
    APEL_A,
    /** A certificate of an earlier APEL.A assessment. */
    APEL_A_CERTIFICATE,
    /** Access by micro-credentials. */
    APEL_M,
    /** Award of the qualification itself by prior experiential learning. */
    APEL_Q
}
