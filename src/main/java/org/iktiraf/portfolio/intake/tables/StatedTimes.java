package org.iktiraf.portfolio.intake.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, months and years as platforms write them, in English and Malay; guesses no order of day and month. */
public final class StatedTimes {

    private static final Pattern DAY =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ]\\d{1,2}:\\d{2}.{0,20})?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?: \\d{1,2}:\\d{2}.{0,20})?");
    private static final Pattern DAY_AND_NAME = Pattern.compile("(\\d{1,2})[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})");
    private static final Pattern NAME_AND_DAY = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}),? (\\d{4})");
    private static final Pattern NAME = Pattern.compile("(\\p{L}{3,9})\\.?[ -](\\d{4})");

    /** How the names of the months begin; those of both languages are told apart by three letters. */
    private static final List<List<String>> NAMES = List.of(
            List.of("jan"),
            List.of("feb"),
            List.of("mar", "mac"),
            List.of("apr"),
            List.of("may", "mei"),
            List.of("jun"),
            List.of("jul"),
            List.of("aug", "ogo"),
            List.of("sep"),
            List.of("oct", "okt"),
            List.of("nov"),
            List.of("dec", "dis"));

    private StatedTimes() {}

    /**
     * What a text states, whichever order its numbers have where that is said.
     *
     * @param order null where it is not known; then only a day that both orders read alike is one
     */
    public static Optional<StatedTime> read(String text, @Nullable DayOrder order) {
        try {
            return written(text.strip()).or(() -> numbers(text.strip(), order).map(StatedTime::of));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether both orders would read a day, each another one. */
    public static boolean isUnclear(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        return numbers.matches()
                && number(numbers, 1) <= 12
                && number(numbers, 2) <= 12
                && number(numbers, 1) != number(numbers, 2);
    }

    /** The one order in which a text is a day; nothing where both are, or neither. */
    static Optional<DayOrder> order(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (!numbers.matches() || (number(numbers, 1) > 12) == (number(numbers, 2) > 12)) {
            return Optional.empty();
        }
        return Optional.of(number(numbers, 1) > 12 ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    private static Optional<StatedTime> written(String text) {
        return found(DAY, text)
                .map(at -> StatedTime.of(day(at, 1, number(at, 2), 3)))
                .or(() -> found(MONTH, text).map(at -> StatedTime.of(YearMonth.of(number(at, 1), number(at, 2)))))
                .or(() -> found(YEAR, text).map(at -> StatedTime.ofYear(number(at, 0))))
                .or(() -> found(DAY_AND_NAME, text).map(at -> StatedTime.of(day(at, 3, month(at.group(2)), 1))))
                .or(() -> found(NAME_AND_DAY, text).map(at -> StatedTime.of(day(at, 3, month(at.group(1)), 2))))
                .or(() -> found(NAME, text).map(at -> StatedTime.of(YearMonth.of(number(at, 2), month(at.group(1))))));
    }

    private static Optional<LocalDate> numbers(String text, @Nullable DayOrder order) {
        if (isUnclear(text) && order == null) {
            return Optional.empty();
        }
        boolean dayFirst = (order == null ? order(text).orElse(DayOrder.DAY_FIRST) : order) == DayOrder.DAY_FIRST;
        return found(NUMBERS, text).map(at -> day(at, 3, number(at, dayFirst ? 2 : 1), dayFirst ? 1 : 2));
    }

    private static Optional<Matcher> found(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }

    private static LocalDate day(Matcher at, int year, int month, int day) {
        return LocalDate.of(number(at, year), month, number(at, day));
    }

    private static int number(Matcher at, int group) {
        return Integer.parseInt(at.group(group));
    }

    private static int month(String name) {
        String begins = name.toLowerCase(Locale.ROOT).substring(0, 3);
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(begins)) {
                return i + 1;
            }
        }
        throw new DateTimeException("not a month");
    }
}
