package org.iktiraf.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.iktiraf.adjudication.facts.Found;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.policy.Reading;
import org.junit.jupiter.api.Test;

/** A level that may be any of several numbers is met where all of them are, and not met where none is. */
class LevelsTests {

    private static final BigDecimal TEN = BigDecimal.TEN;

    @Test
    void isMetOnlyWhereEveryNumberIs() {
        assertThat(state(c -> c.atLeast(any(10, 11), TEN))).isEqualTo(State.MET);
        assertThat(state(c -> c.atLeast(any(9, 10), TEN))).isEqualTo(State.CANNOT_TELL);
        assertThat(state(c -> c.atLeast(any(8, 9), TEN))).isEqualTo(State.NOT_MET);
        assertThat(state(c -> c.atMost(any(9, 10), TEN))).isEqualTo(State.MET);
        assertThat(state(c -> c.before(any(9, 10), TEN))).isEqualTo(State.CANNOT_TELL);
        assertThat(state(c -> c.moreThan(any(9, 10), TEN))).isEqualTo(State.NOT_MET);
    }

    @Test
    void liesBetweenTwoOnlyWhereEveryNumberDoes() {
        assertThat(state(c -> c.within(any(9, 10), 9, 10))).isEqualTo(State.MET);
        assertThat(state(c -> c.within(any(9, 10), 10, 11))).isEqualTo(State.CANNOT_TELL);
        assertThat(state(c -> c.within(any(8, 9), 10, 11))).isEqualTo(State.NOT_MET);
    }

    @Test
    void isEqualOnlyWhereItCanBeNothingElse() {
        assertThat(state(c -> c.is(any(10), TEN))).isEqualTo(State.MET);
        assertThat(state(c -> c.is(any(9, 10), TEN))).isEqualTo(State.CANNOT_TELL);
        assertThat(state(c -> c.is(any(8, 9), TEN))).isEqualTo(State.NOT_MET);
        assertThat(state(c -> c.isNot(any(8, 9), TEN))).isEqualTo(State.MET);
    }

    @Test
    void isComparedWithARequirementThatMayBeSeveral() {
        assertThat(state(c -> c.atLeast(any(10), any(9, 10)))).isEqualTo(State.MET);
        assertThat(state(c -> c.atLeast(any(9), any(9, 10)))).isEqualTo(State.CANNOT_TELL);
    }

    @Test
    void isAmongTheNumbersThatAReadingWrites() {
        Reading sixOrSeven = new Reading("rule", "levels", "text", List.of("6", "7"), null);
        assertThat(state(c -> c.oneOf(any(6, 7), sixOrSeven))).isEqualTo(State.MET);
        assertThat(state(c -> c.oneOf(any(5, 6), sixOrSeven))).isEqualTo(State.CANNOT_TELL);
        assertThat(state(c -> c.oneOf(any(5), sixOrSeven))).isEqualTo(State.NOT_MET);
        assertThat(state(c -> c.noneOf(any(5), sixOrSeven))).isEqualTo(State.MET);
    }

    @Test
    void isShownInTheOrderOfNumbers() {
        assertThat(comparison().atLeast(any(10, 9), TEN).found()).isEqualTo(List.of("9", "10"));
        assertThat(comparison().atLeast(Found.unknown("here"), TEN).state()).isEqualTo(State.CANNOT_TELL);
    }

    private static State state(Function<Comparison, Finding> said) {
        return said.apply(comparison()).state();
    }

    private static Comparison comparison() {
        return new Comparison("rule", new Subject("source", "c1", null, Map.of()), "here", List.of());
    }

    private static Found any(int... levels) {
        return Found.of(Arrays.stream(levels).mapToObj(BigDecimal::valueOf).toList(), "here");
    }
}
