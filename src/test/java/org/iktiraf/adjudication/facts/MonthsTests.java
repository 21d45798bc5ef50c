package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTests {

    @ParameterizedTest
    @CsvSource({
        "2019-03-10, 2024-03-10, 60",
        "2019-03-10, 2024-03-11, 61",
        "2019-03-10, 2019-03-10, 0",
        "2019-03-10, 2019-03-11, 1",
        "2024-02-29, 2029-02-28, 60",
        "2024-02-29, 2029-03-01, 61"
    })
    void countsABegunMonthAsWhole(LocalDate from, LocalDate to, int months) {
        assertThat(Months.begun(from, to)).isEqualTo(months);
    }
}
