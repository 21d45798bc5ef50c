package org.iktiraf.portfolio.verification.keys;

/**
 * Why something could not be checked, in a word that a check of the portfolio can say. It is no fault of the credential,
 * and never taken for one.
 */
public final class Unclear extends Exception {

    private static final long serialVersionUID = 1L;

    private final String word;
    private final String about;

    public Unclear(String word, String about) {
        super(word, null, false, false);
        this.word = word;
        this.about = about;
    }

    public String word() {
        return word;
    }

    public String about() {
        return about;
    }
}
