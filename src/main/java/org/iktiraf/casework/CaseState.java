package org.iktiraf.casework;

/** Where a case stands on its way from application to decision and, possibly, appeal. */
public enum CaseState {
    /** Received; nobody has asked the rules yet. */
    NEW,
    /** The rules have recommended; no person has looked. */
    ASSESSED,
    /** The learner was asked for something and has not answered. */
    NEEDS_EVIDENCE,
    /** A person is at it. */
    IN_REVIEW,
    /** Another person must confirm what one proposed. */
    SECOND_OPINION,
    /** A person decided; the decision is frozen. */
    DECIDED,
    /** The learner contests a line of a decision. */
    UNDER_APPEAL;

    /** Whether the case still waits for somebody here. */
    public boolean isOpen() {
        return this != DECIDED;
    }
}
