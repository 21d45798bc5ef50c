package org.iktiraf.admissions.entering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iktiraf.portfolio.intake.tables.Explained;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.intake.tables.Meaning;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;

/** What was typed of the columns of tables. */
final class TableForm {

    private static final String COLUMNS = "columns";
    private static final List<String> LINES = List.of("issuer", "unit", "scale", "framework");

    private final Typed typed;

    TableForm(Typed typed) {
        this.typed = typed;
    }

    /** Of this table; what cannot be is told at once with the rest. */
    Mapping of(UnmappedTable table) {
        checkWords();
        Mapping mapping = Explained.of(table, typed.all());
        if (mapping.columns().stream().allMatch(Meaning.NOTHING::equals)) {
            typed.wrong(COLUMNS, Wrong.Word.NO_COLUMN);
        }
        return mapping;
    }

    /** Of the first of these that has as many columns as were explained; of none where none were. */
    Map<String, Mapping> ofFirst(List<UnmappedTable> tables) {
        Optional<UnmappedTable> first = Explained.first(tables, typed.all());
        if (first.isEmpty() && !typed.below(COLUMNS).isEmpty()) {
            typed.wrong(COLUMNS, Wrong.Word.OTHER_COLUMNS);
        }
        return first.stream().collect(Collectors.toMap(UnmappedTable::key, this::of));
    }

    private void checkWords() {
        LINES.forEach(typed::line);
        typed.below(COLUMNS).forEach((at, word) -> {
            if (!Explained.isMeaning(word)) {
                typed.wrong(COLUMNS + "." + at, Wrong.Word.UNKNOWN);
            }
        });
    }
}
