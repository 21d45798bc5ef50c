package org.iktiraf.preassessment.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.iktiraf.portfolio.intake.tables.DayOrder;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.iktiraf.portfolio.intake.tables.Meaning;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import org.jspecify.annotations.Nullable;

/** What a learner says of the columns of a table, as the form sends it. */
final class Explained {

    private Explained() {}

    /** What is no meaning or order is as if nothing had been chosen. */
    static Mapping of(UnmappedTable table, Map<String, String> form) {
        List<Meaning> columns = IntStream.range(0, table.headings().size())
                .mapToObj(at -> one(Meaning.values(), form.getOrDefault("column-" + at, ""), Meaning.NOTHING))
                .toList();
        return new Mapping(
                columns,
                table.proposal().kind(),
                text(form, "issuer"),
                text(form, "unit"),
                text(form, "scale"),
                text(form, "framework"),
                order(form),
                form.containsKey("comma"));
    }

    private static @Nullable DayOrder order(Map<String, String> form) {
        return switch (form.getOrDefault("days", "")) {
            case "day-first" -> DayOrder.DAY_FIRST;
            case "month-first" -> DayOrder.MONTH_FIRST;
            default -> null;
        };
    }

    private static @Nullable String text(Map<String, String> form, String name) {
        String typed = form.getOrDefault(name, "").strip();
        return typed.isEmpty() ? null : typed;
    }

    private static <E extends Enum<E>> E one(E[] all, String word, E otherwise) {
        String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
        for (E each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }
}
