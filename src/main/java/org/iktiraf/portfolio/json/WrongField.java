package org.iktiraf.portfolio.json;

/**
 * One thing that is wrong in a portfolio, in the words of whoever wrote it, so that it can be put right without knowing
 * how it is read.
 *
 * @param place where, as a person says it: {@code credentials[2].hours}, or {@code line 3, column 7}
 * @param pointer the same place as a JSON pointer, {@code /credentials/2/hours}; empty for the text as a whole
 * @param message what is expected and what was found
 */
public record WrongField(String place, String pointer, String message) {

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
