package org.iktiraf.portfolio.intake.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Gathers the rows of a table as its lines come. */
final class TableRows {

    private static final int MOST_FAULTS = 20;

    private final Predicate<List<String>> areHeadings;
    private final List<TableRow> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<List<String>, Integer> seen = new HashMap<>();
    private List<String> headings = List.of();
    private int number;

    TableRows(Predicate<List<String>> areHeadings) {
        this.areHeadings = areHeadings;
    }

    boolean takeMore() {
        if (rows.size() < Table.MOST_ROWS) {
            return true;
        }
        faults.add(Fault.of("too-many-rows", Table.MOST_ROWS));
        return false;
    }

    void add(List<String> cells) {
        number++;
        if (headings.isEmpty()) {
            headings = areHeadings.test(cells) ? cells : headings;
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            addRow(fitted(cells));
        }
    }

    void breakOff() {
        faults.add(Fault.of("table-broken-off", number + 1));
    }

    Table table() {
        return new Table(headings, rows, faults);
    }

    private void addRow(List<String> cells) {
        if (cells.size() != headings.size()) {
            fault(Fault.of("row-columns", number, cells.size(), headings.size()));
            return;
        }
        Integer before = seen.putIfAbsent(cells, number);
        if (before == null) {
            rows.add(new TableRow(number, cells));
        } else {
            fault(Fault.of("row-doubled", number, before));
        }
    }

    private void fault(Fault fault) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(fault);
        } else if (faults.size() == MOST_FAULTS) {
            faults.add(Fault.of("more-rows-left-out", number));
        }
    }

    /** Without the empty cells that spreadsheets leave behind a row. */
    private List<String> fitted(List<String> cells) {
        int end = cells.size();
        while (end > headings.size() && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }
}
