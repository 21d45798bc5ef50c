package org.iktiraf.portfolio;

/** The instruments by which an institution assesses prior learning itself. */
public enum AssessmentKind {
    APTITUDE_TEST,
    PORTFOLIO,
    INTERVIEW,
    CHALLENGE_TEST,
    /** A visit to the workplace, which also validates the portfolio. */
    FIELD_VISIT,
    /** A course that crowns a programme, taken to complete an award. */
    CAPSTONE
}
