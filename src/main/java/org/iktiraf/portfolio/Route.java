package org.iktiraf.portfolio;

/** The ways by which prior learning can become credit for a course. */
public enum Route {
    /** Formal credit transfer from a course of another programme. */
    CREDIT_TRANSFER,
    /** Accreditation of prior experiential learning for credit. */
    APEL_C,
    /** A micro-credential, by the micro-credential policy. */
    MICRO_CREDENTIAL,
    /** A massive open online course. */
    MOOC,
    /** Recognition of prior learning of any kind, assessed against the outcomes of a course. */
    RPL,
    /** An examination taken for credit elsewhere, such as CLEP. */
    EXAMINATION,
    /** Exemption from a course, without credit. */
    EXEMPTION
}
