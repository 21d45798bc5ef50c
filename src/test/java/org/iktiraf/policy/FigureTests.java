package org.iktiraf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTests {

    private final Figure points = new Figure(
            "points",
            "points",
            null,
            Map.of(
                    "D1/nursing/any/any", new BigDecimal(80),
                    "D1/health/therapy/any", new BigDecimal(40),
                    "D1/health/any/any", new BigDecimal(70),
                    "D1/health/any/College", new BigDecimal(75)),
            null,
            null);

    @Test
    void findsTheNarrowestOfFourKeys() {
        assertThat(points.at("D1", "health", "therapy", "Elsewhere").value()).isEqualTo(new BigDecimal(40));
        assertThat(points.at("D1", "health", "other", "Elsewhere").value()).isEqualTo(new BigDecimal(70));
        assertThat(points.at("D1", "nursing", "other", "Elsewhere").key()).isEqualTo("D1/nursing/any/any");
    }

    @Test
    void asksForTheLastKeyOnlyWhereCellsNameSome() {
        assertThat(points.at("D1", "health", "therapy", null).value()).isEqualTo(new BigDecimal(40));
        assertThat(points.at("D1", "health", "any", null).value()).isNull();
    }

    @Test
    void cannotTellWhereAnEarlierKeyIsNotKnown() {
        assertThat(points.at(null, "health", "therapy", "College").value()).isNull();
        assertThat(points.at("D1", "health", null, "College").value()).isNull();
    }
}
