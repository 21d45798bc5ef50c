package org.iktiraf.adjudication.ojalgo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.adjudication.ledger.Selection.Limit;
import org.jspecify.annotations.Nullable;

/** A choice in whole numbers: credits in the smallest unit that occurs, so that sums are exact and quick. */
final class Whole {

    private final int[] parts;
    private final long[] worth;
    private final long[][] weight;
    private final boolean[] each;
    private final long[] most;
    private final int decimals;

    /** @throws ArithmeticException if a part of an item has no finite decimals */
    Whole(List<Item> items, List<Limit> limits) {
        parts = items.stream().mapToInt(Item::parts).toArray();
        each = new boolean[limits.size()];
        IntStream.range(0, each.length).forEach(of -> each[of] = limits.get(of).each());
        List<BigDecimal> worths = IntStream.range(0, parts.length)
                .mapToObj(i -> items.get(i).worth().divide(BigDecimal.valueOf(parts[i])))
                .toList();
        List<List<BigDecimal>> weights =
                limits.stream().map(limit -> weights(limit, parts)).toList();
        List<BigDecimal> mosts = limits.stream().map(Limit::most).toList();
        decimals = Stream.of(worths.stream(), weights.stream().flatMap(List::stream), mosts.stream())
                .flatMap(numbers -> numbers)
                .mapToInt(number -> Math.max(0, number.scale()))
                .max()
                .orElse(0);
        worth = whole(worths, decimals);
        weight = weights.stream().map(of -> whole(of, decimals)).toArray(long[][]::new);
        most = whole(mosts, decimals);
    }

    private Whole(Whole other, int[] parts, long[][] weight, long[] most) {
        this.parts = parts;
        this.worth = other.worth;
        this.weight = weight;
        this.each = other.each;
        this.most = most;
        this.decimals = other.decimals;
    }

    /**
     * What is left to choose, once so many parts of the first items are decided, and at least so many of the item after
     * them are kept; null where these do not fit.
     */
    @Nullable
    Whole after(List<Integer> decided, int asked) {
        int[] open = parts.clone();
        long[][] lighter = weight;
        long[] room = most.clone();
        for (int item = 0; item < decided.size(); item++) {
            open[item] = 0;
            take(item, decided.get(item), room);
        }
        if (asked > 0) {
            int item = decided.size();
            open[item] -= asked;
            take(item, asked, room);
            lighter = Arrays.stream(weight).map(long[]::clone).toArray(long[][]::new);
            for (int of = 0; of < room.length; of++) {
                lighter[of][item] = each[of] ? 0 : weight[of][item];
            }
        }
        return LongStream.of(room).allMatch(left -> left >= 0) ? new Whole(this, open, lighter, room) : null;
    }

    private void take(int item, int kept, long[] room) {
        for (int of = 0; of < room.length; of++) {
            room[of] -= weight(of, item, kept);
        }
    }

    private static List<BigDecimal> weights(Limit limit, int[] parts) {
        return IntStream.range(0, parts.length)
                .mapToObj(i -> !limit.items().contains(i)
                        ? BigDecimal.ZERO
                        : limit.each()
                                ? limit.weights().get(i)
                                : limit.weights().get(i).divide(BigDecimal.valueOf(parts[i])))
                .toList();
    }

    private static long[] whole(List<BigDecimal> numbers, int decimals) {
        return numbers.stream()
                .mapToLong(one -> one.movePointRight(decimals).longValueExact())
                .toArray();
    }

    int size() {
        return parts.length;
    }

    int limits() {
        return most.length;
    }

    int parts(int item) {
        return parts[item];
    }

    long most(int of) {
        return most[of];
    }

    /** Of one part of an item. */
    long worth(int item) {
        return worth[item];
    }

    /** What so many parts of an item weigh under a limit. */
    long weight(int of, int item, int kept) {
        return kept == 0 ? 0 : each[of] ? weight[of][item] : kept * weight[of][item];
    }

    long worth(List<Integer> kept) {
        return IntStream.range(0, kept.size())
                .mapToLong(i -> kept.get(i) * worth[i])
                .sum();
    }

    BigDecimal inCredits(long units) {
        return BigDecimal.valueOf(units, decimals);
    }

    /** All worths are multiples of it; 1 where nothing is worth anything. */
    long step() {
        return Math.max(1, LongStream.of(worth).reduce(0, Whole::commonDivisor));
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
