package org.iktiraf.adjudication.drools;

/** A class of the application that no rule may reach. */
public final class Secret {

    public static volatile String touched = "no";

    private Secret() {}
}
