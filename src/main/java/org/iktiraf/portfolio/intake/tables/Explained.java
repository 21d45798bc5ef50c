package org.iktiraf.portfolio.intake.tables;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of the columns of a table, as the form sends it ({@code column-0} and on), or a program
 * ({@code columns.1} and on).
 */
public final class Explained {

    private Explained() {}

    /** What is no meaning or order is as if nothing had been chosen. */
    public static Mapping of(UnmappedTable table, Map<String, String> form) {
        List<Meaning> columns = IntStream.range(0, table.headings().size())
                .mapToObj(at -> one(Meaning.values(), column(form, at), Meaning.NOTHING))
                .toList();
        return new Mapping(
                columns,
                table.proposal().kind(),
                text(form, "issuer"),
                text(form, "unit"),
                text(form, "scale"),
                text(form, "framework"),
                order(form),
                form.getOrDefault("comma", "").equals("yes"));
    }

    /** Whether a word is the name of one, however it is written. */
    public static boolean isMeaning(String word) {
        return Meaning.NOTHING.name().equals(name(word))
                || one(Meaning.values(), word, Meaning.NOTHING) != Meaning.NOTHING;
    }

    /** The first table that has as many columns as a program explained. */
    public static Optional<UnmappedTable> first(List<UnmappedTable> tables, Map<String, String> form) {
        long columns =
                form.keySet().stream().filter(one -> one.startsWith("columns.")).count();
        return tables.stream().filter(one -> one.headings().size() == columns).findFirst();
    }

    private static String column(Map<String, String> form, int at) {
        return form.getOrDefault("column-" + at, form.getOrDefault("columns." + (at + 1), ""));
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
        String name = name(word);
        for (E each : all) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return otherwise;
    }

    private static String name(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
