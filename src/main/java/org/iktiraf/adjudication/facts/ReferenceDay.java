package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Event;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * The days at which published sources count an age or a period, by the words that readings use for them: those of the
 * calendar and of the application, and for every other word the event of that name, of the course or of the whole.
 */
final class ReferenceDay {

    private static final Map<String, Function<Asks, @Nullable LocalDate>> DAYS = Map.of(
            "day-of-application", Asks::on,
            "end-of-year", asks -> LocalDate.of(asks.on().getYear(), 12, 31),
            "start-of-year", asks -> LocalDate.of(asks.on().getYear(), 1, 1),
            "end-of-previous-year", asks -> LocalDate.of(asks.on().getYear() - 1, 12, 31),
            "first-day-of-study", Asks::firstDayOfStudy);

    private ReferenceDay() {}

    /** Null where the portfolio does not state the day. */
    static @Nullable LocalDate of(String word, Portfolio portfolio, @Nullable String course) {
        Function<Asks, @Nullable LocalDate> day = DAYS.get(word);
        return day == null ? event(word, portfolio, course) : day.apply(portfolio.asks());
    }

    /** Where such a day is stated. */
    static String where(String word) {
        return word.equals("first-day-of-study")
                ? "asks.firstDayOfStudy"
                : DAYS.containsKey(word) ? "asks.on" : "events/" + word;
    }

    private static @Nullable LocalDate event(String word, Portfolio portfolio, @Nullable String course) {
        LocalDate own = course == null ? null : only(word, portfolio, course);
        return own == null ? only(word, portfolio, null) : own;
    }

    private static @Nullable LocalDate only(String word, Portfolio portfolio, @Nullable String course) {
        List<Event> named = portfolio.events().stream()
                .filter(e -> word.equals(e.name()) && Objects.equals(course, e.course()))
                .toList();
        return named.size() == 1 ? named.get(0).on() : null;
    }
}
