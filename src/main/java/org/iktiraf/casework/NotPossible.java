package org.iktiraf.casework;

/** Thrown where an officer asks for what the manners of deciding do not allow. */
public final class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public NotPossible(Reason reason) {
        super(reason.words);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What stands in the way. */
    public enum Reason {
        DECIDED("The case is decided. Only an appeal opens it again."),
        WAITS("An override waits for a second officer; the case can be decided after that."),
        NOTHING_WAITS("No override of this number waits."),
        SAME_OFFICER("Who proposed an override cannot confirm it; a second officer must."),
        TEXT_MISSING("A text is needed that says why."),
        REASON_MISSING("A reason is needed."),
        TARGET_MISSING("The case has no such finding or line."),
        OUTCOME_MISSING("This finding or line cannot be given that state or outcome."),
        NO_CHANGE("That is what it is already."),
        NOT_GREEN("Not every line of the case is granted or eligible."),
        NOT_DECIDED("No person has decided the case yet."),
        PERSON_ERASED("The person was erased; nothing more can be written about the case.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
