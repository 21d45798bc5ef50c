package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whole months between days. */
final class Months {

    private static final int MONTHS_OF_A_YEAR = 12;

    private Months() {}

    /** Months in which a begun month counts as whole, so that five years and a day are more than five years. */
    static int begun(LocalDate from, LocalDate to) {
        long whole = ChronoUnit.MONTHS.between(from, to);
        return (int) (from.plusMonths(whole).isBefore(to) ? whole + 1 : whole);
    }

    /** Whole years of so many begun months. */
    static int begunYears(LocalDate from, LocalDate to) {
        return begun(from, to) / MONTHS_OF_A_YEAR;
    }
}
