package org.iktiraf.portfolio;

import org.jspecify.annotations.Nullable;

/** What the transcript of a credential states; each is yes, no, or not known. */
public record Transcript(
        @Nullable Boolean learningOutcomes,
        @Nullable Boolean studyHours,
        @Nullable Boolean level,
        @Nullable Boolean creditPoints) {

    /** A transcript that was not seen. */
    public static final Transcript UNKNOWN = new Transcript(null, null, null, null);
}
