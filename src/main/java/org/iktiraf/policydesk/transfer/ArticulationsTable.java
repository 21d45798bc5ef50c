package org.iktiraf.policydesk.transfer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.jspecify.annotations.Nullable;

/** The text of an {@code articulations.csv}, to which rows are added. */
final class ArticulationsTable {

    private static final List<String> HEAD =
            List.of("id", "sources", "issuer", "courses", "minimum grade", "percent", "from", "to", "credits", "note");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
    private static final int LONGEST_ID = 40;

    private final List<List<String>> rows = new ArrayList<>();

    private ArticulationsTable() {}

    /** The table with all that a person settled; every row that was there stays as it is, in its order. */
    static String with(String csv, ProposedArticulation proposed, Answers answers) {
        ArticulationsTable table = new ArticulationsTable();
        table.read(csv);
        each(answers.sources(), answers.sourcesTogether())
                .forEach(sources -> each(answers.courses(), answers.coursesTogether())
                        .forEach(courses -> table.add(proposed, answers, sources, courses)));
        return table.text();
    }

    private static List<String> each(List<String> words, @Nullable Boolean together) {
        return Boolean.FALSE.equals(together) ? words : List.of(String.join(";", words));
    }

    private void read(String csv) {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), FORMAT)) {
            parser.stream().skip(1).map(ArticulationsTable::whole).forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> whole(CSVRecord row) {
        return IntStream.range(0, HEAD.size())
                .mapToObj(column -> row.isSet(column) ? row.get(column) : "")
                .toList();
    }

    private void add(ProposedArticulation proposed, Answers answers, String sources, String courses) {
        rows.add(List.of(
                id(proposed.name()),
                sources,
                orNone(answers.issuer()),
                courses,
                orNone(answers.minimumGrade()),
                Answers.plain(answers.percent()),
                Answers.plain(answers.from()),
                orNone(answers.to()),
                answers.agreedCredits(),
                String.join(" | ", proposed.conditions()).replaceAll("\\s+", " ")));
    }

    private static String orNone(@Nullable String entered) {
        String plain = Answers.plain(entered);
        return plain.isEmpty() ? "none" : plain;
    }

    /** The name in small letters and hyphens, with a number where another row has it. */
    private String id(String name) {
        String kebab = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String stem = kebab.isEmpty() ? "imported" : kebab.substring(0, Math.min(LONGEST_ID, kebab.length()));
        return Stream.concat(Stream.of(stem), IntStream.iterate(2, i -> i + 1).mapToObj(i -> stem + "-" + i))
                .filter(id -> rows.stream().noneMatch(row -> row.get(0).equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(HEAD);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
