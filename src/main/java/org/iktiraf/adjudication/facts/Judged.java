package org.iktiraf.adjudication.facts;

/** A fact that rules judge: made in Java for everything that must be judged, so that no requirement is silent. */
public interface Judged {

    Subject subject();

    /** Where it stands in the portfolio, such as {@code claims/c1}. */
    String where();
}
