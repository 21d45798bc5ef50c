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
    /** Fewer credits are granted than were asked for; graver than all of them, and still credit in the same place. */
    GRANTED_IN_PART,
    /** Credit is granted, but only as an elective; graver than a part, for it fills no place that is prescribed. */
    GRANTED_AS_ELECTIVE,
    /** The course need not be taken, but earns no credit. */
    EXEMPT_NO_CREDIT,
    /** Shown on the record, and counts for nothing; graver than an exemption, for the course must still be taken. */
    RECORD_ONLY,
    /** Credit is granted once a stated condition is met. */
    CONDITIONAL,
    /** Something is missing that the learner can bring. */
    NEEDS_EVIDENCE,
    /** Waits for a document that only somebody else can issue; graver, for the learner cannot hasten it. */
    SUSPENDED,
    /** What is shown falls short, and stated work makes it up; graver than waiting, for it must still be done. */
    SUPPLEMENTARY_WORK,
    /** What is shown falls short by so little that an assessment of the gap decides; graver, for it can be failed. */
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

    /** Whether credit is granted now. */
    public boolean grantsCredit() {
        return this == GRANTED || this == GRANTED_IN_PART || this == GRANTED_AS_ELECTIVE;
    }
}
