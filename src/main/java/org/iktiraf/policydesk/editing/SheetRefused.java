package org.iktiraf.policydesk.editing;

import java.util.List;

/** A sheet of which some rows cannot be written: each slip with its line, so that all are mended at once. */
final class SheetRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AtLine> slips;

    SheetRefused(List<AtLine> slips) {
        super(slips.toString());
        this.slips = List.copyOf(slips);
    }

    List<AtLine> slips() {
        return slips;
    }

    /** A slip whose field is a column of the sheet. */
    record AtLine(int line, Slip slip) {}
}
