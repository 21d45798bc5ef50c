package org.iktiraf.policy;

/** An institution's criterion for which courses to keep when a cap leaves no room for all. */
public enum Keep {
    MOST_CREDITS,
    HIGHEST_GRADE,
    NEWEST,
    LEARNERS_RANK
}
