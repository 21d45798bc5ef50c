package org.iktiraf.portfolio.intake.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A day as far as it is stated. A month or a year is no day, and none is made of it.
 *
 * @param day as its writer called it, whatever the hour and its offset; null where only a month or a year is stated
 * @param text such as {@code 2024-05} or {@code 2024}
 */
public record StatedDay(@Nullable LocalDate day, String text) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*|Z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SECONDS = Pattern.compile("-?\\d{9,10}");
    private static final int YEAR_LENGTH = 4;
    private static final int DAY_LENGTH = 10;
    private static final long MILLISECONDS_FROM = 100_000_000_000L;

    static @Nullable StatedDay of(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return ofNumber(node.asLong());
        }
        return node.isString() ? of(node.asString().strip()) : null;
    }

    public static @Nullable StatedDay of(String text) {
        try {
            return dated(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The first day that may be meant. */
    LocalDate first() {
        return day == null ? LocalDate.parse((text + "-01-01").substring(0, DAY_LENGTH)) : day;
    }

    /** The last day that may be meant. */
    LocalDate last() {
        if (day != null) {
            return day;
        }
        return text.length() == YEAR_LENGTH
                ? Year.parse(text).atMonth(12).atEndOfMonth()
                : YearMonth.parse(text).atEndOfMonth();
    }

    private static @Nullable StatedDay dated(String text) {
        Matcher day = DAY.matcher(text);
        if (SECONDS.matcher(text).matches()) {
            return ofNumber(Long.parseLong(text));
        }
        if (day.matches()) {
            return of(LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return new StatedDay(
                    null, YearMonth.of(number(month, 1), number(month, 2)).toString());
        }
        return YEAR.matcher(text).matches() ? new StatedDay(null, text) : null;
    }

    private static @Nullable StatedDay ofNumber(long number) {
        if (number >= 1000 && number <= 9999) {
            return new StatedDay(null, Long.toString(number));
        }
        long seconds = Math.abs(number) >= MILLISECONDS_FROM ? number / 1000 : number;
        return Math.abs(seconds) >= MILLISECONDS_FROM || number < 0
                ? null
                : of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }

    private static StatedDay of(LocalDate day) {
        return new StatedDay(day, day.toString());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
