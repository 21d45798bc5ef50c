package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.iktiraf.policy.CreditUnit;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.policy.Standing;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Credit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTests {

    private static final Map<String, CreditUnit> UNITS = units(
            "ECTS 25 30 60",
            "UK 10 10 120",
            "US 45 45 30",
            "US-QUARTER 30 30 45",
            "IN-NCRF 30 30 40",
            "MY 40 40 0",
            "NZ 0 0 120");

    @ParameterizedTest(name = "{0} UK credits are {2} {1} by hours, ECTS at {3}")
    @CsvSource({
        "10, ECTS, 4.00, 25",
        "10, ECTS, 3.33, 30",
        "10, US, 2.22, 25",
        "10, IN-NCRF, 3.33, 25",
        "10, MY, 2.50, 25",
        "12, ECTS, 4.80, 25",
        "12, ECTS, 4.00, 30",
        "12, US, 2.66, 25",
        "12, IN-NCRF, 4.00, 25",
        "12, MY, 3.00, 25",
        "15, ECTS, 6.00, 25",
        "15, ECTS, 5.00, 30",
        "15, US, 3.33, 25",
        "15, IN-NCRF, 5.00, 25",
        "15, MY, 3.75, 25",
    })
    void convertsByHours(BigDecimal amount, String unit, BigDecimal credits, BigDecimal hours) {
        assertThat(cut(convert(amount, "UK", unit, "hours", hours(Map.of("ECTS", hours)))))
                .isEqualTo(credits);
    }

    @ParameterizedTest(name = "{0} hours are {1} ECTS at 25 half up")
    @CsvSource({"201, 8", "76, 3", "166, 7", "187, 7", "113, 5"})
    void roundsAsThePublishedListDoes(BigDecimal hours, int credits) {
        BigDecimal found =
                convert(hours.movePointLeft(1), "UK", "ECTS", "hours", hours(Map.of("ECTS", BigDecimal.valueOf(25))));
        assertThat(Values.plain(Found.of(found, "hours").rounded("half-up"))).isEqualTo(BigDecimal.valueOf(credits));
    }

    @Test
    void takesOneNamedNumberForTheUnitWhoseHoursAreARange() {
        Figure one = new Figure("rule", "hours", BigDecimal.valueOf(28), Map.of(), null, null);
        assertThat(cut(convert(BigDecimal.valueOf(28), "UK", "ECTS", "hours", one)))
                .isEqualTo("10.00");
        assertThat(cut(convert(BigDecimal.ONE, "US", "UK", "hours", one))).isEqualTo("4.50");
    }

    @ParameterizedTest(name = "{0} {1} are {2} {3} by their share of a year")
    @CsvSource({"15, UK, 7.5, ECTS", "10, UK, 5, ECTS", "9, US-QUARTER, 6, US", "30, NZ, 30, UK", "3, US, 6, ECTS"})
    void convertsByTheShareOfAYear(BigDecimal amount, String from, BigDecimal credits, String to) {
        assertThat(convert(amount, from, to, "year-share", hours(Map.of("ECTS", BigDecimal.valueOf(25)))))
                .isEqualByComparingTo(credits);
    }

    @Test
    void convertsByARatioThatAPageStates() {
        Figure ratio = hours(Map.of("US", BigDecimal.valueOf(2), "UK", new BigDecimal("0.5")));
        assertThat(convert(BigDecimal.valueOf(3), "US", "ECTS", "stated-ratio", ratio))
                .isEqualByComparingTo("6");
        assertThat(convert(BigDecimal.valueOf(3), "MY", "ECTS", "stated-ratio", ratio))
                .isNull();
    }

    @Test
    void choosesNoNumberThatIsNotThere() {
        BigDecimal ten = BigDecimal.TEN;
        assertThat(convert(ten, "UK", "ECTS", "hours", hours(Map.of("US", ten))))
                .isNull();
        assertThat(convert(ten, "NZ", "UK", "hours", hours(Map.of("ECTS", ten))))
                .isNull();
        assertThat(convert(ten, "MY", "UK", "year-share", hours(Map.of("ECTS", ten))))
                .isNull();
        assertThat(convert(ten, "XX", "UK", "hours", hours(Map.of("ECTS", ten))))
                .isNull();
    }

    @Test
    void leavesCreditsOfTheSameUnitAsTheyAre() {
        assertThat(convert(BigDecimal.TEN, "XX", "XX", "hours", hours(Map.of("ECTS", BigDecimal.TEN))))
                .isEqualTo("10");
    }

    private static @Nullable BigDecimal convert(
            BigDecimal amount, String from, String to, String method, Figure numbers) {
        Credential credential = Objects.requireNonNull(new Transfer()
                .source("X", new Credit(amount, from), null)
                .offered(1)
                .credential());
        return Conversion.by(UNITS, to, new Reading("rule", "method", method, List.of(), null), numbers)
                .credits(credential);
    }

    private static @Nullable BigDecimal cut(@Nullable BigDecimal credits) {
        return credits == null ? null : credits.setScale(2, RoundingMode.DOWN);
    }

    private static Figure hours(Map<String, BigDecimal> byUnit) {
        return new Figure("rule", "hours", null, byUnit, null, null);
    }

    private static Map<String, CreditUnit> units(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split(" ", -1))
                .map(w -> new CreditUnit(w[0], number(w[1]), number(w[2]), number(w[3]), Standing.OFFICIAL, List.of()))
                .collect(Collectors.toMap(CreditUnit::unit, Function.identity()));
    }

    private static @Nullable BigDecimal number(String word) {
        return word.equals("0") ? null : new BigDecimal(word);
    }
}
