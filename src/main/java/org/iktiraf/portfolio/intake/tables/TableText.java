package org.iktiraf.portfolio.intake.tables;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A text that may be a table: separated by commas, semicolons or tabs, its headings perhaps below a few lines of words. */
public final class TableText {

    private static final int HEADINGS_WITHIN = 10;
    private static final int HEAD = 64 * 1024;

    private final String text;

    public TableText(byte[] utf8) {
        this.text = new String(utf8, StandardCharsets.UTF_8);
    }

    /** Whether it can be one at all, and is not in another format. */
    public boolean looksLikeTable() {
        String head = head().stripLeading();
        return !head.isEmpty() && "{[<%".indexOf(head.charAt(0)) < 0 && head.indexOf('\0') < 0;
    }

    /** Whether a line near its beginning has all of these headings. */
    public boolean hasHeadings(String... wanted) {
        return looksLikeTable() && headings(all(wanted)).isPresent();
    }

    /** Whether a line near its beginning could be headings: several, each of them said, and none twice. */
    public boolean hasSomeHeadings() {
        return looksLikeTable() && headings(TableText::couldBeHeadings).isPresent();
    }

    public Table withHeadings(String... wanted) {
        return table(all(wanted));
    }

    public Table withSomeHeadings() {
        return table(TableText::couldBeHeadings);
    }

    private Optional<List<String>> headings(Predicate<List<String>> are) {
        return headings(are, separator(are));
    }

    /** The one by which the headings are most. */
    private char separator(Predicate<List<String>> areHeadings) {
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingInt(
                        one -> headings(areHeadings, one).map(List::size).orElse(0)))
                .orElse(',');
    }

    private Optional<List<String>> headings(Predicate<List<String>> are, char separator) {
        try (CSVParser parser = parser(head(), separator)) {
            return first(parser.iterator()).filter(are).findFirst();
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return Optional.empty();
        }
    }

    private static Stream<List<String>> first(Iterator<CSVRecord> records) {
        return Stream.generate(() -> records.hasNext() ? cells(records.next()) : List.<String>of())
                .limit(HEADINGS_WITHIN);
    }

    private Table table(Predicate<List<String>> areHeadings) {
        TableRows rows = new TableRows(areHeadings);
        try (CSVParser parser = parser(text, separator(areHeadings))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext() && rows.takeMore()) {
                rows.add(cells(records.next()));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            rows.breakOff();
        }
        return rows.table();
    }

    private static CSVParser parser(String of, char separator) throws IOException {
        return CSVParser.parse(
                new StringReader(of),
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .setTrailingData(true)
                        .get());
    }

    private String head() {
        return text.substring(0, Math.min(text.length(), HEAD));
    }

    private static List<String> cells(CSVRecord record) {
        return record.stream().map(String::strip).toList();
    }

    private static Predicate<List<String>> all(String... wanted) {
        return cells -> {
            List<String> plain = cells.stream().map(Table::plain).toList();
            return Stream.of(wanted).map(Table::plain).allMatch(plain::contains);
        };
    }

    private static boolean couldBeHeadings(List<String> cells) {
        return cells.size() >= 2
                && cells.size() <= Table.MOST_COLUMNS
                && cells.stream().allMatch(TableText::couldBeHeading)
                && cells.stream().distinct().count() == cells.size();
    }

    private static boolean couldBeHeading(String cell) {
        return !cell.isEmpty() && cell.length() <= 80 && cell.chars().anyMatch(Character::isLetter);
    }
}
