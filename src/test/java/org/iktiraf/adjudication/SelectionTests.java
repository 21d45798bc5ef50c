package org.iktiraf.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iktiraf.adjudication.Selection.Limit;
import org.iktiraf.adjudication.ojalgo.ExactSelection;

/** The solver's choice is the one that trying every set would make. */
class SelectionTests {

    private final Selection selection = new ExactSelection();

    @Property(tries = 150)
    void keepsWhatTryingEverySetWouldKeep(@ForAll("problems") Problem problem) {
        assertThat(selection.best(problem.worth, problem.limits))
                .isEqualTo(Exhaustive.best(problem.worth, problem.limits));
    }

    @Property(tries = 30)
    void keepsTheSameEveryTime(@ForAll("problems") Problem problem) {
        assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> selection.best(problem.worth, problem.limits)))
                .containsOnly(selection.best(problem.worth, problem.limits));
    }

    @Example
    void keepsTheEarliestOfManyEqualSets() {
        List<BigDecimal> threes =
                IntStream.range(0, 40).mapToObj(i -> BigDecimal.valueOf(3)).toList();
        Set<Integer> all = IntStream.range(0, 40).boxed().collect(Collectors.toSet());
        assertThat(selection.best(threes, List.of(new Limit(all, threes, BigDecimal.valueOf(37)))))
                .isEqualTo(IntStream.range(0, 12).boxed().collect(Collectors.toSet()));
    }

    @Example
    void keepsNothingUnderALimitOfNothing() {
        List<BigDecimal> worth = List.of(BigDecimal.valueOf(3), BigDecimal.valueOf(4));
        assertThat(selection.best(worth, List.of(new Limit(Set.of(0, 1), worth, BigDecimal.ZERO))))
                .isEmpty();
    }

    @Provide
    Arbitrary<Problem> problems() {
        return Arbitraries.integers()
                .between(1, 12)
                .flatMap(size -> Combinators.combine(
                                numbers(0, 9, size),
                                limit(size).list().ofMinSize(1).ofMaxSize(4))
                        .as(Problem::new));
    }

    private static Arbitrary<Limit> limit(int size) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, size - 1).set().ofMinSize(1),
                        numbers(1, 9, size),
                        Arbitraries.integers().between(0, 30).map(BigDecimal::valueOf))
                .as(Limit::new);
    }

    private static Arbitrary<List<BigDecimal>> numbers(int from, int to, int size) {
        return Arbitraries.integers()
                .between(from, to)
                .map(BigDecimal::valueOf)
                .list()
                .ofSize(size)
                .map(ArrayList::new);
    }

    record Problem(List<BigDecimal> worth, List<Limit> limits) {}
}
