package org.iktiraf.adjudication.ledger;

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
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.adjudication.ledger.Selection.Limit;
import org.iktiraf.adjudication.ojalgo.ExactSelection;

/** The solver's choice is the one that trying every choice would make. */
class SelectionTests {

    private final Selection selection = new ExactSelection();

    @Property(tries = 150)
    void keepsWhatTryingEverySetWouldKeep(@ForAll("whole") Problem problem) {
        assertThat(selection.best(problem.items, problem.limits))
                .isEqualTo(Exhaustive.best(problem.items, problem.limits));
    }

    @Property(tries = 150)
    void keepsTheParts(@ForAll("parts") Problem problem) {
        assertThat(selection.best(problem.items, problem.limits))
                .isEqualTo(Exhaustive.best(problem.items, problem.limits));
    }

    @Property(tries = 30)
    void keepsTheSameEveryTime(@ForAll("parts") Problem problem) {
        assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> selection.best(problem.items, problem.limits)))
                .containsOnly(selection.best(problem.items, problem.limits));
    }

    @Example
    void keepsTheEarliestOfManyEqualSets() {
        List<BigDecimal> threes =
                IntStream.range(0, 40).mapToObj(i -> BigDecimal.valueOf(3)).toList();
        Set<Integer> all = IntStream.range(0, 40).boxed().collect(Collectors.toSet());
        assertThat(selection.best(
                        threes.stream().map(worth -> new Item(worth, 1)).toList(),
                        List.of(new Limit(all, threes, BigDecimal.valueOf(37), false))))
                .isEqualTo(IntStream.range(0, 40).mapToObj(i -> i < 12 ? 1 : 0).toList());
    }

    @Example
    void keepsNothingUnderALimitOfNothing() {
        List<BigDecimal> worth = List.of(BigDecimal.valueOf(3), BigDecimal.valueOf(4));
        List<Item> items = worth.stream().map(one -> new Item(one, 1)).toList();
        assertThat(selection.best(items, List.of(new Limit(Set.of(0, 1), worth, BigDecimal.ZERO, false))))
                .containsExactly(0, 0);
    }

    @Example
    void keepsMostOfTheEarliestWherePartsOfTwoWouldDo() {
        List<BigDecimal> worth = List.of(BigDecimal.valueOf(6), BigDecimal.valueOf(4));
        List<Item> items = List.of(new Item(worth.get(0), 6), new Item(worth.get(1), 4));
        assertThat(selection.best(items, List.of(new Limit(Set.of(0, 1), worth, BigDecimal.valueOf(5), false))))
                .containsExactly(5, 0);
    }

    @Provide
    Arbitrary<Problem> whole() {
        return Arbitraries.integers().between(1, 12).flatMap(size -> problem(size, Arbitraries.just(1), 4));
    }

    @Provide
    Arbitrary<Problem> parts() {
        return Arbitraries.integers()
                .between(1, 6)
                .flatMap(size -> problem(size, Arbitraries.integers().between(1, 4), 4));
    }

    private static Arbitrary<Problem> problem(int size, Arbitrary<Integer> parts, int limits) {
        return Combinators.combine(
                        numbers(0, 9, size),
                        parts.list().ofSize(size),
                        limit(size).list().ofMinSize(1).ofMaxSize(limits))
                .as((worth, of, limit) -> new Problem(
                        IntStream.range(0, size)
                                .mapToObj(
                                        i -> new Item(worth.get(i).multiply(BigDecimal.valueOf(of.get(i))), of.get(i)))
                                .toList(),
                        limit.stream().map(one -> multiplied(one, of)).toList()));
    }

    /** Each part weighs what was drawn, so that no part has endless decimals. */
    private static Limit multiplied(Limit limit, List<Integer> parts) {
        List<BigDecimal> weights = IntStream.range(0, parts.size())
                .mapToObj(i -> limit.weights().get(i).multiply(BigDecimal.valueOf(parts.get(i))))
                .toList();
        return new Limit(limit.items(), weights, limit.most(), limit.each());
    }

    private static Arbitrary<Limit> limit(int size) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, size - 1).set().ofMinSize(1),
                        numbers(1, 9, size),
                        Arbitraries.integers().between(0, 60).map(half -> BigDecimal.valueOf(half * 5L, 1)),
                        Arbitraries.of(true, false))
                .as(Limit::new);
    }

    private static Arbitrary<List<BigDecimal>> numbers(int from, int to, int size) {
        return Arbitraries.integers()
                .between(2 * from, 2 * to)
                .map(half -> BigDecimal.valueOf(half * 5L, 1))
                .list()
                .ofSize(size)
                .map(ArrayList::new);
    }

    record Problem(List<Item> items, List<Limit> limits) {}
}
