package org.iktiraf.casework;

/** Where a case stands on its way from application to decision and, possibly, appeal. */
public enum CaseState {
    NEW,
    ASSESSED,
    NEEDS_EVIDENCE,
    IN_REVIEW,
    SECOND_OPINION,
    DECIDED,
    UNDER_APPEAL
}
