package org.iktiraf.portfolio;

/** The instruments by which an institution assesses prior learning itself. */
public enum AssessmentKind {
    APTITUDE_TEST,
    PORTFOLIO,
    INTERVIEW,
    CHALLENGE_TEST
}
