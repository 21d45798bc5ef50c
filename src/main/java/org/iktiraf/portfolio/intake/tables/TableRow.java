package org.iktiraf.portfolio.intake.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet counts, the first line of the file being 1
 * @param cells without blanks around them; as many as there are headings
 */
public record TableRow(int number, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /** Where a cell stands, for a person who looks at the table. */
    public String at(String heading) {
        return "row " + number + ", " + heading;
    }
}
