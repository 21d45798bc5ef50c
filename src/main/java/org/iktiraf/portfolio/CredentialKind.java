package org.iktiraf.portfolio;

/** What a credential certifies. */
public enum CredentialKind {
    /** Assessed learning in a narrow area. */
    MICRO_CREDENTIAL,
    /** A massive open online course. */
    MOOC,
    /** A course of a programme, as on a transcript. */
    COURSE,
    /** Professional development: hours that count for a profession. */
    CPD,
    /** Any other certificate. */
    CERTIFICATE
}
