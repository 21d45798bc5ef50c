package org.iktiraf.admissions.entering;

/**
 * One field that cannot stay as it was typed.
 *
 * @param word by which its sentence is found
 * @param detail the sentence itself where the portfolio's reader found it; otherwise empty
 */
record Wrong(String field, Word word, String detail) {

    static Wrong of(String field, Word word) {
        return new Wrong(field, word, "");
    }

    /** What can be wrong with a field. */
    enum Word {
        MISSING,
        NO_DAY,
        FUTURE,
        NO_NUMBER,
        NO_PERCENT,
        NO_MARKS,
        SAME_PERSON,
        UNKNOWN,
        TOO_LONG,
        NO_FILE,
        UNREADABLE
    }
}
