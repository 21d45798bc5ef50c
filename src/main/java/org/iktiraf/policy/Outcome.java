package org.iktiraf.policy;

/**
 * What can become of a claim or of an access route, the mildest first: of several findings that are not met or not
 * known, the gravest outcome wins. What evidence can still mend stands before what only a person can judge, and that
 * before a refusal, because no evidence and no judgement on one point mends a refusal on another.
 */
public enum Outcome {
    /** The learner may enter. */
    ELIGIBLE,
    /** The course's credits are granted. */
    GRANTED,
    /** Credit is granted, but only as an elective. */
    GRANTED_AS_ELECTIVE,
    /** The course need not be taken, but earns no credit. */
    EXEMPT_NO_CREDIT,
    /** Credit is granted once a stated condition is met. */
    CONDITIONAL,
    /** Something is missing that the learner can bring. */
    NEEDS_EVIDENCE,
    /** What is shown falls short by so little that an assessment of the gap decides. */
    GAP_ASSESSMENT,
    /** A person must judge. */
    REFER,
    /** The learner may not enter by this route. */
    NOT_ELIGIBLE,
    /** The claim earns no credit. */
    REFUSED,
    /** Would be granted, but a cap leaves no room; only the ledger says this. */
    HELD_BACK_BY_CAP,
    /** The same learning or the same course is counted by another claim; only the ledger says this. */
    COUNTED_ELSEWHERE;

    /** The graver of the two. */
    public Outcome or(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
