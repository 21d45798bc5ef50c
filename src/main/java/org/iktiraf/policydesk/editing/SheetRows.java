package org.iktiraf.policydesk.editing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the rows of a sheet whose columns may stand in any order, each with the line on which it begins. */
final class SheetRows {

    static final int MOST = 500;

    private final String field;
    private final String text;
    private final List<SheetRow> rows = new ArrayList<>();
    private int read = 1;

    private SheetRows(String field, String text) {
        this.field = field;
        this.text = text;
    }

    /** @throws Slip if it has other columns, too many rows or a quotation mark that is never closed */
    static List<SheetRow> read(String field, String text, List<String> columns) {
        return new SheetRows(field, text).read(columns);
    }

    private List<SheetRow> read(List<String> columns) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.DEFAULT)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> head = head(records.next(), columns);
            while (records.hasNext()) {
                add(head, records.next());
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new Slip(field, Slip.Reason.QUOTE, String.valueOf(read));
        }
    }

    private List<String> head(CSVRecord first, List<String> columns) {
        List<String> head = first.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (head.size() == 1 && (head.get(0).contains(";") || head.get(0).contains("\t"))) {
            throw new Slip(field, Slip.Reason.SEPARATOR, "");
        }
        List<String> missing =
                columns.stream().filter(name -> !head.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new Slip(field, Slip.Reason.COLUMNS, String.join(", ", missing));
        }
        for (int at = 0; at < head.size(); at++) {
            if (!columns.contains(head.get(at)) || head.indexOf(head.get(at)) != at) {
                throw new Slip(field, Slip.Reason.COLUMN, head.get(at));
            }
        }
        return head;
    }

    private void add(List<String> head, CSVRecord record) {
        int line = line(record);
        read = line;
        if (record.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(new SheetRow(line, head, record.toList()));
        }
        if (rows.size() > MOST) {
            throw new Slip(field, Slip.Reason.ROWS, String.valueOf(MOST));
        }
    }

    private int line(CSVRecord record) {
        int at = (int) record.getCharacterPosition();
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }
}
