package org.iktiraf.admissions.consistency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.casework.readings.CaseRead;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are compared, as an address says it.
 *
 * @param from first day of application, such as {@code 2026-01-31}
 * @param to last day of application
 * @param programme institution and code
 * @param fresh whether cases are read again that went further a moment ago
 */
record ConsistencyAsk(
        @Nullable String from,
        @Nullable String to,
        @Nullable String programme,
        @Nullable Boolean fresh) {

    boolean isFresh() {
        return Boolean.TRUE.equals(fresh);
    }

    boolean letsThrough(CaseRead one) {
        LocalDate first = day(from);
        LocalDate last = day(to);
        return (first == null || !one.on().isBefore(first))
                && (last == null || !one.on().isAfter(last))
                && (said(programme).isEmpty() || said(programme).equals(one.programme()));
    }

    /** Names of what cannot be read. */
    List<String> wrong() {
        return Stream.of(isWrong(from) ? "from" : null, isWrong(to) ? "to" : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean isWrong(@Nullable String text) {
        return !said(text).isEmpty() && day(text) == null;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return said(text).isEmpty() ? null : LocalDate.parse(said(text));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
