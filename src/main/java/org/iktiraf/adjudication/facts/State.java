package org.iktiraf.adjudication.facts;

/** What a requirement says of its subject; missing data is never read as a no. */
public enum State {
    MET,
    NOT_MET,
    CANNOT_TELL
}
