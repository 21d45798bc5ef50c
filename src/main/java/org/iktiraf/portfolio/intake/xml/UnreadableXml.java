package org.iktiraf.portfolio.intake.xml;

/** Says why a text is not read as XML, in the word of a remark; a caller has to answer it. */
public final class UnreadableXml extends Exception {

    private static final long serialVersionUID = 1;

    private final String word;

    UnreadableXml(String word) {
        super(word, null, false, false);
        this.word = word;
    }

    /** Such as {@code xml-broken} or {@code xml-doctype}. */
    public String word() {
        return word;
    }
}
