package org.iktiraf.adjudication.facts;

/** Names of the scale and the unit in which Malaysian institutions grade and count. */
public final class Scales {

    /** Both the grade scale and the credit unit of the vocabulary. */
    public static final String OWN = "MY";

    private Scales() {}
}
