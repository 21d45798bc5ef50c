package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FoundTests {

    @Nested
    class ANumber {

        private final Found sixty = Found.of(60, "programme");

        @Test
        void isReckonedWithWithoutLosingAThird() {
            assertThat(Values.plain(sixty.times(2).over(3))).isEqualTo(BigDecimal.valueOf(40));
            assertThat(Values.plain(
                            sixty.percent(BigDecimal.valueOf(30)).plus(1).minus(2)))
                    .isEqualTo(BigDecimal.valueOf(17));
            assertThat(Values.plain(sixty.least(40).most(Found.of(50, "x")))).isEqualTo(BigDecimal.valueOf(50));
        }

        @Test
        void isRoundedAsThePolicyNames() {
            Found odd = Found.of(new BigDecimal("6.64"), "x");
            assertThat(List.of("none", "down", "up", "half-up"))
                    .extracting(word -> Values.plain(odd.rounded(word)))
                    .containsExactly(
                            new BigDecimal("6.64"),
                            BigDecimal.valueOf(6),
                            BigDecimal.valueOf(7),
                            BigDecimal.valueOf(7));
        }

        @Test
        void isNotKnownWhereAPartIsNot() {
            assertThat(sixty.times(Found.unknown("x")).value()).isNull();
            assertThat(sixty.over(0).value()).isNull();
            assertThat(sixty.plus(Found.total(1, "x", false)).complete()).isFalse();
            assertThat(Found.unknown("here").rounded("up").where()).isEqualTo("here");
        }
    }
}
