package org.iktiraf.casework;

/** Why an officer departs from what the rules say. */
public enum OverrideReason {
    /** The evidence was seen, but not in the portfolio. */
    EVIDENCE_SEEN_ELSEWHERE,
    /** An assessor judged otherwise. */
    ASSESSOR_JUDGEMENT,
    /** Whoever may make exceptions to the policy made one. */
    POLICY_EXCEPTION_APPROVED,
    /** A value was entered wrongly. */
    DATA_ENTRY_ERROR,
    OTHER
}
