package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.policy.CreditUnit;
import org.iktiraf.policy.LevelCrosswalk;
import org.iktiraf.policy.LevelCrosswalk.LevelPair;
import org.iktiraf.policy.Standing;
import org.iktiraf.policy.Text;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.policy.Vocabulary.LevelName;
import org.iktiraf.policy.files.CsvRows.Row;
import org.jspecify.annotations.Nullable;

/** Reads the tables of {@code vocabulary/}; a table that is not there is empty. */
final class VocabularyText {

    static final String FOLDER = "vocabulary/";

    private static final String[] PAIR = {"framework", "value", "other framework", "other value", "standing", "source"};
    private static final String[] UNIT = {"unit", "hours low", "hours high", "full year", "standing", "source"};

    private final Map<String, String> files;
    private final Faults faults;
    private final Set<String> sources;

    private VocabularyText(Map<String, String> files, Faults faults) {
        this.files = files;
        this.faults = faults;
        this.sources = rows("sources.csv", "id", "title", "href", "read", "standing").stream()
                .map(this::source)
                .collect(Collectors.toSet());
    }

    static Vocabulary read(Map<String, String> files, Faults faults) {
        VocabularyText text = new VocabularyText(files, faults);
        return new Vocabulary(text.levels(), text.crosswalk(), text.units(), text.grades(), text.titles());
    }

    private String source(Row row) {
        row.text("title");
        row.text("href");
        row.day("read");
        standing(row);
        return row.text("id");
    }

    private Standing standing(Row row) {
        Standing standing = PolicyText.STANDINGS.get(row.text("standing"));
        if (standing == null) {
            faults.add(
                    row.at(), "\"standing\" can be: %s.".formatted(String.join(", ", PolicyText.STANDINGS.keySet())));
            return Standing.DERIVED;
        }
        return standing;
    }

    private Map<String, LevelName> levels() {
        Map<String, LevelName> levels = new LinkedHashMap<>();
        for (Row row : cited("levels.csv", "name", "mqf level", "access as", "en", "ms", "source")) {
            String name = row.text("name");
            Kebab.check(row.at(), name, faults);
            Text title = new Text(row.text("en"), row.text("ms"));
            once(
                    row,
                    levels.put(
                            name,
                            new LevelName(name, row.number("mqf level").intValue(), row.text("access as"), title)),
                    name);
        }
        return levels;
    }

    private LevelCrosswalk crosswalk() {
        return new LevelCrosswalk(cited("level-crosswalk.csv", PAIR).stream()
                .map(row -> new LevelPair(
                        row.text("framework"),
                        row.text("value"),
                        row.text("other framework"),
                        row.text("other value"),
                        standing(row),
                        row.list("source")))
                .toList());
    }

    private Map<String, CreditUnit> units() {
        Map<String, CreditUnit> units = new LinkedHashMap<>();
        for (Row row : cited("credit-units.csv", UNIT)) {
            String unit = row.text("unit");
            once(row, units.put(unit, unit(row, unit)), unit);
        }
        return units;
    }

    private CreditUnit unit(Row row, String unit) {
        if (row.textIfAny("hours low").isPresent()
                != row.textIfAny("hours high").isPresent()) {
            faults.add(row.at(), "Write both \"hours low\" and \"hours high\", the same twice where it is one value.");
        }
        return new CreditUnit(
                unit,
                numberIfAny(row, "hours low"),
                numberIfAny(row, "hours high"),
                numberIfAny(row, "full year"),
                standing(row),
                row.list("source"));
    }

    private static @Nullable BigDecimal numberIfAny(Row row, String column) {
        return row.textIfAny(column).isPresent() ? row.number(column) : null;
    }

    private Map<String, List<String>> grades() {
        return cited("grade-scales.csv", "scale", "grade", "rank", "source").stream()
                .sorted(Comparator.comparing(row -> row.number("rank")))
                .collect(Collectors.groupingBy(
                        row -> row.text("scale"), Collectors.mapping(row -> row.text("grade"), Collectors.toList())));
    }

    private Set<String> titles() {
        return cited("qualification-titles.csv", "title", "language", "source").stream()
                .map(row -> row.text("title").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void once(Row row, @Nullable Object earlier, String name) {
        if (earlier != null) {
            faults.add(row.at(), "\"%s\" is written twice.".formatted(name));
        }
    }

    /** Rows whose last column names sources that are listed. */
    private List<Row> cited(String table, String... columns) {
        List<Row> rows = rows(table, columns);
        rows.forEach(row -> row.list("source").stream()
                .filter(source -> !sources.contains(source))
                .forEach(source -> faults.add(
                        row.at(), "Source \"%s\" is not listed in vocabulary/sources.csv.".formatted(source))));
        return rows;
    }

    private List<Row> rows(String table, String... columns) {
        String text = files.get(FOLDER + table);
        return text == null ? List.of() : CsvRows.read(FOLDER + table, text, faults, columns);
    }
}
