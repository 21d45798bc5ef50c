package org.iktiraf.admissions.entering;

import org.iktiraf.casework.Received;

/** One sort of thing that can be entered; pages and programs fill in the same fields. */
interface Form {

    /** The last part of its address. */
    String word();

    /** How long a file may be that is sent with it. */
    default int mostBytes() {
        return Received.MOST_BYTES;
    }

    /** @throws WrongEntry if anything must be put right */
    Entry read(Typed typed, Occasion at);
}
