package org.iktiraf.casework;

/** In which order cases are listed; equal ones by their ids. */
public record CaseOrder(By by, boolean descending) {

    /** What can be sorted by. */
    public enum By {
        RECEIVED,
        /** A case without a last day comes after all that have one. */
        DUE,
        CHANGED,
        PROGRAMME
    }
}
