package org.iktiraf.adjudication;

/** Names of the scale and the unit in which Malaysian institutions grade and count. */
final class Scales {

    /** Both the grade scale and the credit unit of the vocabulary. */
    static final String OWN = "MY";

    private Scales() {}
}
