package org.iktiraf.adjudication.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.facts.Found;
import org.iktiraf.policy.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much fits under a cap, by what a rule says of it. */
class CapTests {

    @ParameterizedTest
    @CsvSource({"down, 18", "up, 19", "half-up, 19", "none, 18.75"})
    void roundsToWholeCreditsOrNotAtAll(String word, String limit) {
        assertThat(third("37.5", 50).rounded(word).limit()).isEqualByComparingTo(limit);
    }

    @Test
    void roundsDownWhereNothingElseIsSaid() {
        assertThat(third("37.5", 50).limit()).isEqualByComparingTo("18");
    }

    @Test
    void takesTheLeastOfTwoLimits() {
        assertThat(third("33.34", 100).least(40).limit()).isEqualByComparingTo("33");
        assertThat(third("33.34", 360).least(40).limit()).isEqualByComparingTo("40");
        assertThat(third("33.34", 360).least(null).limit()).isNull();
    }

    @Test
    void countsWhatWasUsedEarlierAgainstIt() {
        assertThat(third("30", 120).less(12).limit()).isEqualByComparingTo("24");
        assertThat(third("30", 120).less(10).less(new BigDecimal("2.5")).limit())
                .isEqualByComparingTo("23.5");
        assertThat(third("30", 120).less(50).limit()).isZero();
    }

    @Test
    void doesNotKnowItsLimitWhereTheEarlierUseMayBeMore() {
        assertThat(third("30", 120).less(Found.unknown("asks")).limit()).isNull();
        assertThat(third("30", 120).less(Found.total(6, "asks", false)).limit()).isNull();
    }

    @Test
    void keepsLimitsOfOneRuleApartByTheirPool() {
        Cap cap = Cap.of("test/cap", List.of()).amount(8);
        assertThat(cap.pool("2025-1").coveringNothing())
                .isEqualTo(cap.pool("2025-1").coveringClaim("c").coveringNothing())
                .isNotEqualTo(cap.pool("2025-2").coveringNothing());
        assertThat(cap.pool(Found.unknown("claims/c.semester")).limit()).isNull();
    }

    @Test
    void refusesAWordThatItDoesNotKnow() {
        assertThatThrownBy(() -> Cap.of("test/cap", List.of()).counting("hours"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hours");
        assertThatThrownBy(() -> Cap.of("test/cap", List.of()).cutting("corners"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Cap third(String percent, int base) {
        Figure figure = new Figure("cap", "percent", new BigDecimal(percent), Map.of(), null, null);
        return Cap.of("test/cap", List.of()).percent(figure, "programme", base);
    }
}
