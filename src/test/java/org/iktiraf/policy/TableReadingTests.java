package org.iktiraf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableReadingTests {

    private static final Reading YEARS =
            new Reading("recency", "years", "by-subject", List.of("taxation 3", "auditing 5"), null);

    @Test
    void givesTheNumberOfTheFirstKeyThatItNames() {
        assertThat(YEARS.at("law", "auditing").value()).isEqualTo("5");
        assertThat(YEARS.at("law", "auditing").key()).isEqualTo("auditing");
    }

    @Test
    void givesNoNumberWhereItNamesNoKey() {
        assertThat(YEARS.at(null, "bachelor").value()).isNull();
        assertThat(YEARS.names(null, "bachelor")).isFalse();
    }

    @Test
    void takesThePartOfATableUnderAKey() {
        Figure weights = new Figure(
                "final-score",
                "weights",
                null,
                Map.of("examination/proctored", new BigDecimal("75"), "programming/proctored", new BigDecimal("50")),
                null,
                null);

        assertThat(weights.under("programming").table()).containsExactly(Map.entry("proctored", new BigDecimal("50")));
        assertThat(weights.under(null).table()).isEmpty();
    }
}
