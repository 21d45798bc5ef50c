package org.iktiraf.policydesk.drafting;

/**
 * Something about a {@link ProposedArticulation} that a person must settle, for no program could without guessing.
 *
 * @param text what the file says, in its own words; empty where it says nothing
 * @param place where in the file, as a JSON Pointer
 */
public record OpenPoint(Kind kind, String text, String place) {

    /** What is open. */
    public enum Kind {
        /** The file holds a condition in prose, or says something that no rule reads. */
        CONDITION,
        /** It does not say how far the content matches. */
        PERCENT,
        /** It names no source. */
        SOURCE,
        /** It names several sources, and not whether all are needed. */
        SOURCES,
        /** What it transfers to is no course of the institution. */
        COURSE,
        /** It transfers to several courses, and does not say whether together or each. */
        COURSES,
        /** Its credits are not those of the courses here. */
        CREDITS,
        /** It does not say from which day on it holds. */
        FROM
    }
}
