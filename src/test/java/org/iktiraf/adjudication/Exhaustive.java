package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.Selection.Limit;

/** Tries every set of a few items, the sets that keep the earliest first. */
final class Exhaustive {

    private Exhaustive() {}

    static Set<Integer> best(List<BigDecimal> worth, List<Limit> limits) {
        return best(worth, kept -> limits.stream().allMatch(limit -> fits(kept, limit)));
    }

    static Set<Integer> best(List<BigDecimal> worth, Predicate<Set<Integer>> allowed) {
        int size = worth.size();
        return IntStream.iterate((1 << size) - 1, set -> set >= 0, set -> set - 1)
                .mapToObj(set -> items(set, size))
                .filter(allowed)
                .reduce((best, other) ->
                        Comparator.<BigDecimal>naturalOrder().compare(sum(worth, other), sum(worth, best)) > 0
                                ? other
                                : best)
                .orElseThrow();
    }

    private static Set<Integer> items(int set, int size) {
        return IntStream.range(0, size)
                .filter(i -> (set >> (size - 1 - i) & 1) == 1)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean fits(Set<Integer> kept, Limit limit) {
        return sum(
                                limit.weights(),
                                kept.stream().filter(limit.items()::contains).toList())
                        .compareTo(limit.most())
                <= 0;
    }

    private static BigDecimal sum(List<BigDecimal> numbers, Iterable<Integer> of) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int item : of) {
            sum = sum.add(numbers.get(item));
        }
        return sum;
    }
}
