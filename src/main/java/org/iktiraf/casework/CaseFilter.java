package org.iktiraf.casework;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are looked for, in whatever tray they lie.
 *
 * @param state null for any, and so are the others
 * @param programme institution and code
 * @param from received then or later
 * @param before received earlier
 * @param words how an id begins, or what a pseudonym or a programme contains; empty for any
 * @param titled programmes whose title contains the words
 */
public record CaseFilter(
        @Nullable CaseState state,
        @Nullable Why why,
        @Nullable String programme,
        @Nullable String owner,
        @Nullable Instant from,
        @Nullable Instant before,
        String words,
        Set<String> titled) {

    /** Lets every case through. */
    public static final CaseFilter NONE = new CaseFilter(null, null, null, null, null, null, "", Set.of());

    public CaseFilter {
        words = words.strip();
        titled = Set.copyOf(titled);
    }
}
