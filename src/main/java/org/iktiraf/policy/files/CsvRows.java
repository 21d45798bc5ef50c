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
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern LINE = Pattern.compile("line[ :]*(\\d{1,9})");
    private static final int LONGEST_VALUE = 4_000;

    private CsvRows() {}

    static List<Row> read(String file, String text, Faults faults, String... columns) {
        return read(file, text, faults, List.of(columns), List.of());
    }

    /** Rows of a table in which some columns, behind all others, may be left out together. */
    static List<Row> read(String file, String text, Faults faults, List<String> columns, List<String> more) {
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            List<String> head = parser.getHeaderNames();
            if (!head.equals(columns)
                    && !head.equals(
                            Stream.concat(columns.stream(), more.stream()).toList())) {
                faults.add(new Place(file, 1), headWanted(head, columns, more));
                return List.of();
            }
            Lines lines = new Lines(text);
            for (CSVRecord row : parser) {
                Place at = new Place(file, Math.max(2, lines.at(row.getCharacterPosition())));
                if (row.stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
                    faults.add(at, "A value here is longer than %d characters.".formatted(LONGEST_VALUE));
                    continue;
                }
                if (row.isConsistent()) {
                    rows.add(new Row(at, row, faults));
                } else {
                    faults.add(at, "%d values are expected, not %d.".formatted(head.size(), row.size()));
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            faults.add(
                    new Place(file, lineOf(e)),
                    "This table cannot be read from here on. Look for a quotation mark that is never closed.");
        }
        return rows;
    }

    private static String headWanted(List<String> head, List<String> columns, List<String> more) {
        String all = String.join(",", columns);
        String wanted = "The first line must be: %s%s"
                .formatted(all, more.isEmpty() ? "" : "; or the same with %s".formatted("," + String.join(",", more)));
        return lacking(head, columns) + wanted;
    }

    /** What somebody would look for first; nothing where the columns are all there, in another order or among others. */
    private static String lacking(List<String> head, List<String> columns) {
        if (head.size() == 1 && head.get(0).contains(";")) {
            return "The values are separated by semicolons; separate them by commas. ";
        }
        List<String> missing =
                columns.stream().filter(column -> !head.contains(column)).toList();
        return missing.isEmpty() || missing.size() == columns.size()
                ? ""
                : "Missing: %s. ".formatted(String.join(", ", missing));
    }

    private static int lineOf(Exception e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        return line.find() ? Math.max(1, Integer.parseInt(line.group(1))) : 1;
    }

    /** Counts the lines up to places that follow one another. */
    private static final class Lines {

        private final String text;
        private int counted;
        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        int at(long position) {
            for (; counted < Math.min(position, text.length()); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            return line;
        }
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
            return Optional.of(values.isMapped(column) ? values.get(column) : "")
                    .filter(text -> !text.isEmpty() && !text.equals("none"));
        }

        /** Several values, separated by semicolons. */
        List<String> list(String column) {
            return Arrays.stream(text(column).split(";"))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .toList();
        }

        BigDecimal number(String column) {
            return inColumn(column, found -> Values.number(new Word(at, values.get(column), false), found))
                    .orElse(BigDecimal.ZERO);
        }

        LocalDate day(String column) {
            return inColumn(column, found -> Values.day(at, values.get(column), found))
                    .orElse(LocalDate.EPOCH);
        }

        /** Names the column in whatever is wrong with its value. */
        private <T> T inColumn(String column, Function<Faults, T> value) {
            Faults found = new Faults();
            T read = value.apply(found);
            found.all().forEach(fault -> faults.add(at, "\"%s\": %s".formatted(column, fault.message())));
            return read;
        }
    }
}
