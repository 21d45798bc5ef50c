package org.iktiraf.casework;

/** What can happen to a case. */
public enum StepKind {
    OPENED,
    TAKEN,
    LEFT,
    /** An officer asked the learner for something about a line. */
    ASKED_FOR_EVIDENCE,
    MESSAGE,
    /** The learner added evidence. */
    EVIDENCE_ADDED,
    /** Something that happened here was entered: an assessment, a judgement, a content match. */
    RESULT_ENTERED,
    /** A field of the portfolio was put right. */
    CORRECTED,
    DOCUMENT_ATTACHED,
    ORIGINAL_SEEN,
    /** The rules of another day were asked again. */
    ADJUDICATED_AGAIN,
    OVERRIDE_PROPOSED,
    OVERRIDE_CONFIRMED,
    OVERRIDE_REFUSED,
    DECIDED,
    LETTER_ISSUED,
    /** What was decided was put into a signed credential. */
    CREDENTIAL_ISSUED,
    APPEALED,
    EXPORTED,
    PERSON_ERASED
}
