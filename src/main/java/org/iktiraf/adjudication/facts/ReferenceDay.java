package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.iktiraf.portfolio.Asks;
import org.jspecify.annotations.Nullable;

/** The days at which published sources count an age or a period, by the words that readings use for them. */
final class ReferenceDay {

    private static final Map<String, Function<Asks, @Nullable LocalDate>> DAYS = Map.of(
            "day-of-application", Asks::on,
            "end-of-year", asks -> LocalDate.of(asks.on().getYear(), 12, 31),
            "start-of-year", asks -> LocalDate.of(asks.on().getYear(), 1, 1),
            "end-of-previous-year", asks -> LocalDate.of(asks.on().getYear() - 1, 12, 31),
            "first-day-of-study", Asks::firstDayOfStudy);

    private ReferenceDay() {}

    /** Null where the portfolio does not state the day. */
    static @Nullable LocalDate of(String word, Asks asks) {
        Function<Asks, @Nullable LocalDate> day = DAYS.get(word);
        if (day == null) {
            throw new IllegalArgumentException("No reference day is called " + word + "; known are " + DAYS.keySet());
        }
        return day.apply(asks);
    }
}
