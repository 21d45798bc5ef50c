package org.iktiraf.policy;

/** How far an institution may restate an entry of its authority. */
public enum Restate {
    FREELY,
    /** Only so that fewer applicants meet it, unless it cites its source. */
    ONLY_STRICTER,
    NO
}
