package org.iktiraf.policydesk.drafting;

/** Thrown where a draft cannot be taken further as asked. */
public final class DraftRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public DraftRefused(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What stands in the way. */
    public enum Reason {
        CLOSED("The draft is published or given up; begin another."),
        PROPOSALS_OPEN("Articulations of an imported file wait for a person; settle each or leave it out."),
        TOO_MANY_PROPOSED("More articulations would wait than a draft can hold; settle some first."),
        EMPTY("The draft changes nothing yet."),
        NOT_CHECKED("The draft was not checked as it is now."),
        RED("The draft has faults or red scenarios."),
        NOT_IN_REVIEW("The draft is not in review."),
        OWN_DRAFT("Whoever wrote any of a draft cannot approve it; another person must."),
        NOT_APPROVED("The draft was not approved as it is now."),
        OVERTAKEN("Another release was published since; bring the draft up to date first."),
        TEXT_MISSING("A text is needed that says why."),
        TITLE_MISSING("A title is needed that says what the draft changes."),
        PATH_WRONG("No file of the rules can have this path."),
        TOO_LONG("The text is too long."),
        DAY_MISSING("A day is needed from which the rules are in force.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
