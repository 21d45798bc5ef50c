package org.iktiraf.policy;

/** An entry's part in the verdict. */
public enum Part {
    /** Decides whether the learner may enter. */
    ACCESS,
    /** Decides whether a claim earns credit. */
    CREDIT,
    /** Says how many credits a claim carries, and whether it earns any. */
    AMOUNT,
    /** Says how many credits a person may add; shown, and never counted. */
    NEGOTIABLE,
    /** Limits how much credit is granted in all. */
    CAP,
    /** Says whether the grade is carried over with the credit. */
    GRADE,
    /** Reckons a fee, and never blocks. */
    FEE,
    /** Informs, and never blocks. */
    NOTICE
}
