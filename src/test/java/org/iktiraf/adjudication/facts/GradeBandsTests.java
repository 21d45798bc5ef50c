package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GradeBandsTests {

    private static final List<String> SCALE = List.of("A", "B", "B-", "C+", "C");

    private final GradeBands bands = new GradeBands(
            new Figure(
                    "cap",
                    "percent",
                    null,
                    Map.of("B", BigDecimal.valueOf(50), "C+", BigDecimal.valueOf(30)),
                    null,
                    null),
            SCALE);

    @Test
    void takesTheBandOfTheLowestGrade() {
        assertThat(bands.ofLowest(grades("A", "B"))).isEqualTo("B");
        assertThat(bands.ofLowest(grades("A", "B-"))).isEqualTo("C+");
    }

    @Test
    void leavesAsideAGradeBelowEveryBand() {
        assertThat(bands.ofLowest(grades("B", "C"))).isEqualTo("B");
        assertThat(bands.ofLowest(grades("C"))).isNull();
    }

    @Test
    void cannotTellWhileAGradeIsUnknown() {
        assertThat(bands.ofLowest(grades("A", "Merit"))).isNull();
    }

    private static List<@Nullable GradeHere> grades(String... words) {
        return Arrays.stream(words).map(word -> GradeHere.on(SCALE, word)).toList();
    }
}
