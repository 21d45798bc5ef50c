package org.iktiraf.portfolio.intake.tables;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year as it was stated.
 *
 * @param first first day that may be meant
 * @param last last day that may be meant; the same where a day was stated
 */
public record StatedTime(LocalDate first, LocalDate last) {

    static StatedTime of(LocalDate day) {
        return new StatedTime(day, day);
    }

    static StatedTime of(YearMonth month) {
        return new StatedTime(month.atDay(1), month.atEndOfMonth());
    }

    static StatedTime ofYear(int year) {
        return new StatedTime(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean isDay() {
        return first.equals(last);
    }
}
