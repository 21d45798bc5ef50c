package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Earned;
import org.iktiraf.portfolio.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StackedTests {

    @Test
    void takesThePercentOfACategoryOrALevel() {
        Stacked pieces = new Stacked(List.of(piece("1", 1, "business", "6"), piece("2", 2, "design", "7")), true);
        assertThat(Values.plain(pieces.credits())).isEqualTo(BigDecimal.valueOf(3));
        assertThat(Values.plain(pieces.shareIn("business"))).isEqualTo(new BigDecimal("33.33"));
        assertThat(Values.plain(pieces.shareAt("MQF", "7"))).isEqualTo(new BigDecimal("66.66"));
        assertThat(Values.plain(pieces.creditsIn("law"))).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void knowsNoShareWhereAPieceMayOrMayNotCount() {
        Stacked pieces = new Stacked(List.of(piece("1", 1, "business", "6"), piece("2", 2, null, "6")), true);
        assertThat(pieces.creditsIn("business").complete()).isFalse();
        assertThat(pieces.shareIn("business").value()).isNull();
        assertThat(pieces.creditsAt("EQF", "6").complete()).isFalse();
        assertThat(new Stacked(List.of(piece("1", 1, "business", "6")), false)
                        .shareIn("business")
                        .value())
                .isNull();
    }

    @Test
    void knowsNothingOfACategoryThatIsNotNamed() {
        Stacked pieces = new Stacked(List.of(piece("1", 1, "business", "6")), true);
        assertThat(pieces.creditsIn(null).value()).isNull();
        assertThat(pieces.creditsAt("MQF", null).value()).isNull();
        assertThat(new Stacked(List.of(), true).shareIn("business").value()).isNull();
    }

    private static Credential piece(String id, int credits, @Nullable String subject, String level) {
        return Earned.microCredential(id)
                .worth(new Credit(BigDecimal.valueOf(credits), "MY"))
                .about(subject)
                .at(new Level("MQF", level))
                .credential();
    }
}
