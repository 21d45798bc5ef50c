package org.iktiraf.admissions.history;

import java.util.List;
import java.util.stream.Collectors;
import org.iktiraf.print.Sheet;
import org.jspecify.annotations.Nullable;

/** A history as a sheet for other programs, the oldest step first. */
final class HistoryCsv {

    private static final List<String> HEAD =
            List.of("number", "at", "by", "kind", "facts", "text", "changes", "decision", "rules", "name", "previous");

    private HistoryCsv() {}

    static String of(Chronicle.Told told) {
        return Sheet.of(HEAD, told.entries().stream().map(HistoryCsv::line).toList());
    }

    private static List<String> line(Entry entry) {
        return List.of(
                Integer.toString(entry.number()),
                entry.at().toOffsetDateTime().toString(),
                entry.step().by(),
                entry.step().kind().name(),
                entry.step().facts().entrySet().stream().map(Object::toString).collect(Collectors.joining("; ")),
                entry.isErased() ? "(erased)" : orEmpty(entry.text()),
                entry.turned().stream().map(HistoryCsv::change).collect(Collectors.joining("; ")),
                entry.step().decision(),
                entry.step().rules(),
                entry.recorded().name(),
                orEmpty(entry.step().previous()));
    }

    private static String change(LineTurned line) {
        return line.line() + ": " + state(line.before(), line.creditsBefore()) + " > "
                + state(line.after(), line.creditsAfter());
    }

    private static String state(@Nullable Object outcome, @Nullable Object credits) {
        return (outcome == null ? "-" : outcome) + (credits == null ? "" : " " + credits);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
