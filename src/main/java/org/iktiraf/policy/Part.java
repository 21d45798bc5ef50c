package org.iktiraf.policy;

/** An entry's part in the verdict. */
public enum Part {
    /** Decides whether the learner may enter. */
    ACCESS,
    /** Decides whether a claim earns credit. */
    CREDIT,
    /** Limits how much credit is granted in all. */
    CAP,
    /** Says whether the grade is carried over with the credit. */
    GRADE,
    /** Informs, and never blocks. */
    NOTICE
}
