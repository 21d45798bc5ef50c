package org.iktiraf.admissions.entering;

/**
 * One field that cannot stay as it was typed.
 *
 * @param word by which its sentence is found
 * @param detail the sentence itself where the portfolio's reader found it, or what fills the place in it; otherwise empty
 */
record Wrong(String field, Word word, String detail) {

    static Wrong of(String field, Word word) {
        return new Wrong(field, word, "");
    }

    static Wrong tooLarge(String field, int mostBytes) {
        return new Wrong(field, Word.TOO_LARGE, String.valueOf(mostBytes / 1024 / 1024));
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
        TOO_LARGE,
        NO_FILE,
        NO_COLUMN,
        OTHER_COLUMNS,
        UNREADABLE
    }
}
