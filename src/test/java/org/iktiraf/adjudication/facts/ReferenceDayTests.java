package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.iktiraf.portfolio.Brought;
import org.iktiraf.portfolio.Event;
import org.iktiraf.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

class ReferenceDayTests {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static final Portfolio CASE = Brought.on(DAY)
            .happened(
                    new Event("e1", "module-start", "A", DAY.plusDays(3)),
                    new Event("e2", "module-start", null, DAY.plusDays(5)),
                    new Event("e3", "exam", null, DAY),
                    new Event("e4", "exam", null, DAY.plusDays(1)))
            .portfolio();

    @Test
    void takesADayOfTheCourseBeforeOneOfTheWhole() {
        assertThat(ReferenceDay.of("module-start", CASE, "A")).isEqualTo(DAY.plusDays(3));
        assertThat(ReferenceDay.of("module-start", CASE, "B")).isEqualTo(DAY.plusDays(5));
        assertThat(ReferenceDay.of("offer", CASE, "A")).isNull();
    }

    @Test
    void readsTheCalendarOfTheYearOfApplication() {
        assertThat(ReferenceDay.of("end-of-year", CASE, null)).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(ReferenceDay.of("start-of-year", CASE, null)).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(ReferenceDay.of("end-of-previous-year", CASE, null)).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(ReferenceDay.of("first-day-of-study", CASE, null)).isNull();
    }

    @Test
    void doesNotChooseBetweenTwoEventsOfOneName() {
        assertThat(ReferenceDay.of("exam", CASE, null)).isNull();
    }

    @Test
    void saysWhereADayIsStated() {
        assertThat(ReferenceDay.where("end-of-year")).isEqualTo("asks.on");
        assertThat(ReferenceDay.where("first-day-of-study")).isEqualTo("asks.firstDayOfStudy");
        assertThat(ReferenceDay.where("offer")).isEqualTo("events/offer");
    }
}
