package org.iktiraf.portfolio.intake.tables;

import java.util.List;
import java.util.Locale;

/**
 * A table with its headings; each row has one cell for each of them, and stands in it once.
 *
 * @param faults what was left out and why
 */
public record Table(List<String> headings, List<TableRow> rows, List<Fault> faults) {

    public static final int MOST_COLUMNS = 200;
    public static final int MOST_ROWS = 5_000;

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Which column bears a heading, in whatever case; -1 where none does. */
    public int column(String heading) {
        return headings.stream().map(Table::plain).toList().indexOf(plain(heading));
    }

    /** What a row says under a heading; empty where there is no such column. */
    public String cell(TableRow row, String heading) {
        int column = column(heading);
        return column < 0 ? "" : row.cells().get(column);
    }

    static String plain(String heading) {
        return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
