package org.iktiraf.policydesk.editing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The text of an {@code articulations.csv} in its rows, of which one is changed and every other stays to the letter. */
final class ArticulationRows {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final List<String> ALWAYS =
            List.of("id", "sources", "issuer", "courses", "minimum grade", "percent", "from", "to");
    private static final int WITH_MORE = ALWAYS.size() + 2;

    private final List<Row> rows = new ArrayList<>();

    private ArticulationRows() {}

    /** Of a table that the rules can be read with; an empty one begins with its head. */
    static ArticulationRows of(String csv) {
        ArticulationRows table = new ArticulationRows();
        String text = csv.isBlank() ? String.join(",", ALWAYS) + ",credits,note\n" : csv;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<CSVRecord> records = parser.getRecords();
            for (int i = 0; i < records.size(); i++) {
                int end = i + 1 < records.size() ? position(records.get(i + 1)) : text.length();
                CSVRecord record = records.get(i);
                table.rows.add(new Row(record.get(0).strip(), record.size(), text.substring(position(record), end)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static int position(CSVRecord record) {
        return (int) record.getCharacterPosition();
    }

    boolean has(String id) {
        return at(id) > 0;
    }

    /** The text with a row in the place of the one of its id, else as the last. */
    String with(List<String> cells) {
        boolean more = cells.stream().skip(ALWAYS.size()).anyMatch(cell -> !cell.isEmpty() && !cell.equals("none"));
        if (more && rows.get(0).cells() < WITH_MORE) {
            widen();
        }
        List<String> fitting =
                cells.subList(0, Math.min(cells.size(), rows.get(0).cells()));
        Row row = new Row(cells.get(0), fitting.size(), FORMAT.format(fitting.toArray()) + "\n");
        int at = at(row.id());
        if (at > 0) {
            rows.set(at, row);
        } else {
            rows.add(row);
        }
        return text();
    }

    private void widen() {
        rows.replaceAll(row -> new Row(row.id(), WITH_MORE, row.text().stripTrailing() + ",,\n"));
        rows.set(0, new Row("id", WITH_MORE, String.join(",", ALWAYS) + ",credits,note\n"));
    }

    String without(String id) {
        rows.remove(at(id));
        return text();
    }

    private int at(String id) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            text.append(row.text()).append(row.text().endsWith("\n") ? "" : "\n");
        }
        return text.toString();
    }

    private record Row(String id, int cells, String text) {}
}
