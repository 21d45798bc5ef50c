package org.iktiraf.casework;

/** The heaps in which officers look for work; a case lies in several. */
public enum Tray {
    /** Not decided yet. */
    OPEN,
    /** Not decided, and taken by who asks. */
    MINE,
    /** Not decided, and taken by nobody. */
    UNASSIGNED,
    /** The learner was asked for something. */
    WAITING,
    SECOND_OPINION,
    APPEALS,
    /** Not decided, and its last day is near or over. */
    DUE_SOON,
    DECIDED,
    ALL;

    /** Days before its last day in which a case is due soon. */
    public static final int DAYS_SOON = 7;

    /** Whether a case lies here. */
    public boolean holds(CaseState state, boolean mine, boolean taken, boolean soon) {
        return switch (this) {
            case OPEN -> state.isOpen();
            case MINE -> state.isOpen() && mine;
            case UNASSIGNED -> state.isOpen() && !taken;
            case WAITING -> state == CaseState.NEEDS_EVIDENCE;
            case SECOND_OPINION -> state == CaseState.SECOND_OPINION;
            case APPEALS -> state == CaseState.UNDER_APPEAL;
            case DUE_SOON -> state.isOpen() && soon;
            case DECIDED -> state == CaseState.DECIDED;
            case ALL -> true;
        };
    }
}
