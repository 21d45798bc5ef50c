package org.iktiraf.casework;

/** Thrown where rules cannot be put into force as asked. */
public final class NotPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int release;

    NotPublished(Reason reason, int release) {
        super(reason.words.formatted(release));
        this.reason = reason;
        this.release = release;
    }

    public Reason reason() {
        return reason;
    }

    /** Number of the release that stands in the way, or of the one laid over. */
    public int release() {
        return release;
    }

    /** What stands in the way. */
    public enum Reason {
        DAY_PAST("Rules take force today or later."),
        ANOTHER_WAITS("Release %d waits for its day; choose that day or a later one, or take it back first."),
        OVERTAKEN("Release %d was published meanwhile; bring the draft up to date.");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }
}
