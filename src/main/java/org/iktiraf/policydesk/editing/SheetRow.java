package org.iktiraf.policydesk.editing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A row of a sheet.
 *
 * @param line on which it begins
 * @param head names of the columns
 */
record SheetRow(int line, List<String> head, List<String> cells) {

    SheetRow {
        head = List.copyOf(head);
        cells = List.copyOf(cells);
    }

    /** Whether every column has a cell, and nothing stands beyond them. */
    boolean fits() {
        return cells.size() >= head.size() && cells.stream().skip(head.size()).allMatch(String::isBlank);
    }

    /** The cells by the names of their columns. */
    Map<String, String> fields() {
        return Collections.unmodifiableMap(IntStream.range(0, Math.min(head.size(), cells.size()))
                .boxed()
                .collect(Collectors.toMap(head::get, cells::get)));
    }
}
