package org.iktiraf.portfolio.intake;

import java.util.List;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;

/** Reads one format. It never throws for what a file holds: what it cannot read becomes a remark. */
interface Format {

    /** Its name in a portfolio's documents, such as {@code open-badge-3}. */
    String word();

    /** Whether this looks like the format, by its content and not by its name. */
    boolean fits(Content content);

    /** The same, where what was handed over with it tells what it is. */
    default boolean fits(Content content, List<Content> together) {
        return fits(content);
    }

    /** Gathers what it says, each field with its place. */
    void read(Content content, Gathering into);
}
