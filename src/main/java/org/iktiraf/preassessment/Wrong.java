package org.iktiraf.preassessment;

import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.portfolio.json.WrongField;

/**
 * One thing that is wrong with what was sent to the page.
 *
 * @param place where in the portfolio, empty where it concerns the sending itself
 * @param message in words, or the key of a message where there is no place
 */
record Wrong(String place, String message) {

    static Wrong of(WrongField wrong) {
        return new Wrong(wrong.place(), wrong.message());
    }

    static Wrong of(WrongAsk.Wrong wrong) {
        return new Wrong(wrong.place(), wrong.message());
    }

    static Wrong nothingSent() {
        return new Wrong("", "wrong.nothing");
    }

    static Wrong tooLong() {
        return new Wrong("", "wrong.long");
    }

    static Wrong tooMuch() {
        return new Wrong("", "wrong.much");
    }
}
