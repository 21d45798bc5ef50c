package org.iktiraf.admissions.entering;

/** One sort of thing that can be entered; pages and programs fill in the same fields. */
interface Form {

    /** The last part of its address. */
    String word();

    /** @throws WrongEntry if anything must be put right */
    Entry read(Typed typed, Occasion at);
}
