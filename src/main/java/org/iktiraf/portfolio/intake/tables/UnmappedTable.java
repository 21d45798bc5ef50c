package org.iktiraf.portfolio.intake.tables;

import java.util.List;

/**
 * A table of which nobody has said yet what its columns mean; nothing was read from it.
 *
 * @param key under which a {@link Mapping} is handed over when the file is read again
 * @param name of the file, or where in it the table lay
 * @param firstRows some of its rows, for a person to look at
 * @param rows how many it has
 * @param proposal what its columns may mean
 */
public record UnmappedTable(
        String key, String name, List<String> headings, List<TableRow> firstRows, int rows, Mapping proposal) {

    private static final int SHOWN = 5;

    public UnmappedTable {
        headings = List.copyOf(headings);
        firstRows = List.copyOf(firstRows);
    }

    public static UnmappedTable of(Table table, String key, String name) {
        List<TableRow> first = table.rows().stream().limit(SHOWN).toList();
        return new UnmappedTable(
                key, name, table.headings(), first, table.rows().size(), Proposal.of(table));
    }
}
