package org.iktiraf.adjudication.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Result;
import org.junit.jupiter.api.Test;

class ComponentMarksTests {

    private final ComponentMarks marks = new ComponentMarks(
            List.of(new Result("assignments", numbers(90, 20, 80, 70)), new Result("exam", numbers(50))), "c");

    @Test
    void takeTheBestOfSeveral() {
        assertThat(Values.plain(marks.mean("assignments", figure(3)))).isEqualTo(BigDecimal.valueOf(80));
        assertThat(marks.mean("assignments", figure(5)).value()).isNull();
        assertThat(marks.mean("practical", null).value()).isNull();
    }

    @Test
    void areWeighed() {
        Figure weights = table(Map.of("assignments", BigDecimal.valueOf(25), "exam", BigDecimal.valueOf(75)));
        assertThat(Values.plain(marks.composite(weights, new ComponentMarks.Best("assignments", figure(3)))))
                .isEqualTo(new BigDecimal("57.5"));
    }

    @Test
    void fallIntoTheBestBandThatTheyReach() {
        Figure bands = table(Map.of("AB", BigDecimal.valueOf(85), "BB", BigDecimal.valueOf(75)));
        assertThat(ComponentMarks.band(Found.of(85, "m"), bands).value()).isEqualTo("AB");
        assertThat(ComponentMarks.band(Found.of(84, "m"), bands).value()).isEqualTo("BB");
        assertThat(ComponentMarks.band(Found.of(10, "m"), bands).value()).isEqualTo("none");
        assertThat(ComponentMarks.band(Found.unknown("m"), bands).value()).isNull();
    }

    private static List<BigDecimal> numbers(int... numbers) {
        return Arrays.stream(numbers).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Figure figure(int number) {
        return new Figure("r", "f", BigDecimal.valueOf(number), Map.of(), null, null);
    }

    private static Figure table(Map<String, BigDecimal> cells) {
        return new Figure("r", "f", null, cells, null, null);
    }
}
