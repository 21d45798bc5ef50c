package org.iktiraf.policy;

/** How much weight a source carries; shown on every line of a decision. */
public enum Standing {
    /** The authority's own page or text. */
    OFFICIAL("official"),
    /** A provider's page that says it repeats the authority. */
    PROVIDER_PAGE("provider page"),
    /** A copy of somebody else's page. */
    MIRROR("mirror"),
    /** A newspaper. */
    PRESS("press"),
    /** Read in one place only. */
    ONE_SOURCE("one source"),
    /** The institution's own rule about itself. */
    INSTITUTION("institution"),
    /** Reckoned or matched by type; no page says it. */
    DERIVED("derived");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /** As it is written in {@code policy.yaml} and shown to readers. */
    public String word() {
        return word;
    }
}
