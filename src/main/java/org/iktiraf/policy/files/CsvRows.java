package org.iktiraf.policy.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.iktiraf.policy.files.Written.Word;

/** The rows of a table, each with its line. */
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private CsvRows() {}

    static List<Row> read(String file, String text, Faults faults, String... columns) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            if (!parser.getHeaderNames().equals(Arrays.asList(columns))) {
                faults.add(new Place(file, 1), "The first line must be: %s".formatted(String.join(",", columns)));
                return List.of();
            }
            for (CSVRecord row : parser) {
                Place at = new Place(file, Math.max(2, lineOf(row, text)));
                if (row.isConsistent()) {
                    rows.add(new Row(at, row, faults));
                } else {
                    faults.add(at, "%d values are expected, not %d.".formatted(columns.length, row.size()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            faults.add(new Place(file, 1), "This table cannot be read: %s".formatted(String.valueOf(e.getMessage())));
        }
        return rows;
    }

    private static int lineOf(CSVRecord row, String text) {
        return (int) text.substring(0, (int) Math.min(text.length(), row.getCharacterPosition()))
                        .lines()
                        .count()
                + 1;
    }

    /** One row; a value that is missing or miswritten becomes a fault. */
    record Row(Place at, CSVRecord values, Faults faults) {

        String text(String column) {
            String text = values.get(column);
            if (text.isEmpty()) {
                faults.add(at, "\"%s\" is missing.".formatted(column));
            }
            return text;
        }

        Optional<String> textIfAny(String column) {
            return Optional.of(values.get(column)).filter(text -> !text.isEmpty() && !text.equals("none"));
        }

        /** Several values, separated by semicolons. */
        List<String> list(String column) {
            return Arrays.stream(text(column).split(";"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }

        BigDecimal number(String column) {
            return Values.number(new Word(at, values.get(column), false), faults)
                    .orElse(BigDecimal.ZERO);
        }

        LocalDate day(String column) {
            return Values.day(at, values.get(column), faults).orElse(LocalDate.EPOCH);
        }
    }
}
