package org.iktiraf.policydesk.editing;

/**
 * What somebody entered in a form and cannot be written: which field, why, and what was entered. The page says it in the
 * language of whoever reads it, beside everything else that was entered.
 */
final class Slip extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final Reason reason;
    private final String entered;

    Slip(String field, Reason reason, String entered) {
        super(field + ": " + reason + " \"" + entered + "\"");
        this.field = field;
        this.reason = reason;
        this.entered = entered;
    }

    /** The field's name on its page; behind a hyphen, what of several it is about. */
    public String field() {
        return field;
    }

    /** The field without what it is about. */
    public String label() {
        return field.split("-", 2)[0];
    }

    /** What of several the field is about; empty where there is but one. */
    public String about() {
        return field.contains("-") ? field.substring(field.indexOf('-') + 1) : "";
    }

    public Reason reason() {
        return reason;
    }

    public String entered() {
        return entered;
    }

    /** Why it cannot be written. */
    enum Reason {
        DAY,
        IN_FORCE,
        NUMBER,
        DAYS,
        CREDITS,
        CODE,
        OUTCOME,
        MISSING,
        NAME,
        TAKEN,
        EMPTY,
        ENCODING,
        SEPARATOR,
        COLUMNS,
        COLUMN,
        ROWS,
        QUOTE,
        CELLS,
        TWICE,
        EXISTS,
        POLICY,
        COURSE,
        PERCENT,
        ORDER,
        SEMICOLON
    }
}
