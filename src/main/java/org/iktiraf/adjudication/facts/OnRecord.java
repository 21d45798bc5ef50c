package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * A subject of which the record here may say more: what was judged of it, the days that count for it, the numbers of the
 * learner's standing, and what its evidence has already earned.
 */
public interface OnRecord extends Judged {

    /** The name by which a judgement speaks of the whole application. */
    String APPLICATION = "application";

    Portfolio portfolio();

    /** By what names a judgement may speak of it: ids of evidence and claim, the course's code, or the application. */
    List<String> names();

    /** The course here that it belongs to, null where it is of the whole. */
    @Nullable
    String courseCode();

    /** A number of the learner's standing here, such as {@code gpa}. */
    default Found here(String name) {
        return new RecordHere(portfolio()).number(name);
    }

    /** Whether an assessor or a board found it to be so; not known where nobody judged it. */
    default Found judged(String criterion) {
        return new RecordHere(portfolio()).judged(criterion, names());
    }

    /** How far it was found to be all that a reading names. */
    default Aspects judged(Reading criteria) {
        return Aspects.of(criteria.means(), word -> judged(word).value() instanceof Boolean met ? met : null);
    }

    /** The day on which it was found to be so. */
    default Found judgedOn(String criterion) {
        return new RecordHere(portfolio()).judgedOn(criterion, names());
    }

    /** A day by the word of a reading: of the calendar, of the application, or of an event. */
    default Found day(String word) {
        return Found.of(ReferenceDay.of(word, portfolio(), courseCode()), ReferenceDay.where(word));
    }

    /** Whole days from one day to another; fewer than none where the first is later. */
    default Found days(String from, String to) {
        return between(from, to, ChronoUnit.DAYS);
    }

    /** Whole weeks from one day to another. */
    default Found weeks(String from, String to) {
        return between(from, to, ChronoUnit.WEEKS);
    }

    /** The day so many days after another. */
    default Found daysAfter(String word, Figure days) {
        return moved(word, days, LocalDate::plusDays);
    }

    /** The day so many weeks after another. */
    default Found weeksAfter(String word, Figure weeks) {
        return moved(word, weeks, LocalDate::plusWeeks);
    }

    /** The day so many years before another. */
    default Found yearsBefore(String word, Figure years) {
        return moved(word, years, LocalDate::minusYears);
    }

    /** Months from one day to another; a begun month counts as whole. */
    default Found months(String from, String to) {
        return day(from).value() instanceof LocalDate first && day(to).value() instanceof LocalDate last
                ? Found.of(Months.begun(first, last), ReferenceDay.where(from))
                : Found.unknown(ReferenceDay.where(from));
    }

    /** A day of the year of a reference day, by the numbers of its month and its day. */
    default Found dayInYear(String of, @Nullable Object month, @Nullable Object day) {
        return RecordHere.dayInYear(day(of), month, day);
    }

    /** Whether its evidence was already used for {@code credit}, an {@code exemption}, an {@code award} or {@code admission}. */
    default Found usedFor(String purpose) {
        return new EarlierUses(portfolio()).usedFor(purpose, names());
    }

    /** Credits that its evidence has already earned for a purpose. */
    default Found creditsUsedFor(String purpose) {
        return new EarlierUses(portfolio()).creditsUsedFor(purpose, names());
    }

    /** Credits that were granted here before by any route that a reading names. */
    default Found creditsGrantedBefore(Reading routes) {
        return new EarlierUses(portfolio()).creditsGrantedHere(routes.means());
    }

    /**
     * Titles and codes of all credentials, and kinds of all qualifications, that the learner completed; complete where it
     * is known of each whether it is one that a reading names.
     */
    default Found awardsHeld(Reading wanted) {
        return new AwardsHeld(portfolio(), wanted.means()).words();
    }

    /** Whether the learner holds something that a reading names, by code or title, which is in force on a day. */
    default Found holds(Reading titles, String onDay) {
        return new Licences(portfolio()).holds(titles.means(), day(onDay));
    }

    private Found moved(String word, Figure by, BiFunction<LocalDate, Long, LocalDate> step) {
        BigDecimal number = by.value();
        return number != null && day(word).value() instanceof LocalDate known
                ? Found.of(step.apply(known, number.longValueExact()), ReferenceDay.where(word))
                : Found.unknown(ReferenceDay.where(word));
    }

    private Found between(String from, String to, ChronoUnit unit) {
        return day(from).value() instanceof LocalDate first && day(to).value() instanceof LocalDate last
                ? Found.of((int) unit.between(first, last), ReferenceDay.where(from))
                : Found.unknown(ReferenceDay.where(from));
    }
}
