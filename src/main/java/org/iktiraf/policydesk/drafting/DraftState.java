package org.iktiraf.policydesk.drafting;

/** How far a draft has come. */
public enum DraftState {
    /** May be edited. */
    DRAFT,
    /** Waits for another person; an edit takes it back to {@link #DRAFT}. */
    IN_REVIEW,
    /** May be published as it is; an edit takes it back to {@link #DRAFT}. */
    APPROVED,
    PUBLISHED,
    /** Given up; kept, and may be taken up again. */
    WITHDRAWN;

    /** Whether anything may still come of it. */
    public boolean isOpen() {
        return this != PUBLISHED && this != WITHDRAWN;
    }
}
