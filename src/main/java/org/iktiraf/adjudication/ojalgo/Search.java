package org.iktiraf.adjudication.ojalgo;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a choice that is worth so much, nearest to a choice that is good already, and leaves every branch of which
 * the prices show, or an earlier branch has shown, that it cannot be. Most questions are settled so in a few steps;
 * whoever asks bounds them.
 */
final class Search {

    private static final double ROUNDING = 1e-3;

    private final Whole whole;
    private final Prices prices;
    private final double[] gains;
    private final Set<LongBuffer> barren = new HashSet<>();

    private int[] near = {};
    private long[] left = {};
    private int[] kept = {};
    private int[] order = {};
    private double[] gainsAhead = {};
    private long[][] weightAhead = {};
    private int steps;

    Search(Whole whole, Prices prices) {
        this.whole = whole;
        this.prices = prices;
        this.gains = IntStream.range(0, whole.size())
                .mapToDouble(item -> prices.gain(whole, item))
                .toArray();
    }

    /** No choice is worth more. */
    long bound() {
        double gain = Arrays.stream(gains).map(one -> Math.max(0, one)).sum();
        return (long) Math.floor(prices.ofRoom(room()) + gain + ROUNDING);
    }

    /**
     * A choice that is worth so much; null where there is none, or none was found in so many steps.
     *
     * @param good what is tried first of all others
     */
    int @Nullable [] reach(long worth, int[] good, int mostSteps) {
        steps = mostSteps;
        near = good;
        left = room();
        kept = new int[whole.size()];
        barren.clear();
        lineUp();
        return reaches(0, worth) ? kept : null;
    }

    /** Whether the last search gave up before it had looked everywhere. */
    boolean gaveUp() {
        return steps <= 0;
    }

    /** The items that the prices are surest of first, and of those the greatest. */
    private void lineUp() {
        order = IntStream.range(0, whole.size())
                .filter(item -> whole.parts(item) > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(item -> -Math.round(Math.abs(gains[item])))
                        .thenComparing(item -> -whole.worth(item)))
                .mapToInt(item -> item)
                .toArray();
        gainsAhead = new double[order.length + 1];
        weightAhead = new long[order.length + 1][whole.limits()];
        for (int at = order.length - 1; at >= 0; at--) {
            int item = order[at];
            gainsAhead[at] = gainsAhead[at + 1] + Math.max(0, gains[item]);
            for (int of = 0; of < whole.limits(); of++) {
                weightAhead[at][of] = weightAhead[at + 1][of] + whole.weight(of, item, whole.parts(item));
            }
        }
    }

    private boolean reaches(int at, long needed) {
        if (needed <= 0) {
            return true;
        }
        if (at == order.length || --steps <= 0) {
            return false;
        }
        long[] state = state(at, needed);
        if (prices.ofRoom(state) + gainsAhead[at] < needed - ROUNDING || barren.contains(LongBuffer.wrap(state))) {
            return false;
        }
        int item = order[at];
        int most = whole.parts(item);
        int start = Math.min(near[item], most);
        for (int away = 0; away <= most; away++) {
            if (start - away >= 0 && tried(at, needed, item, start - away)
                    || away > 0 && start + away <= most && tried(at, needed, item, start + away)) {
                return true;
            }
        }
        kept[item] = 0;
        barren.add(LongBuffer.wrap(state));
        return false;
    }

    private boolean tried(int at, long needed, int item, int parts) {
        take(item, parts);
        if (fits() && reaches(at + 1, needed - parts * whole.worth(item))) {
            return true;
        }
        take(item, -parts);
        return false;
    }

    /** The room that items ahead can take, then where the search stands and what it needs. */
    private long[] state(int at, long needed) {
        long[] state = Arrays.copyOf(left, left.length + 2);
        for (int of = 0; of < left.length; of++) {
            state[of] = Math.min(left[of], weightAhead[at][of]);
        }
        state[left.length] = at;
        state[left.length + 1] = needed;
        return state;
    }

    private long[] room() {
        return IntStream.range(0, whole.limits()).mapToLong(whole::most).toArray();
    }

    private boolean fits() {
        for (long room : left) {
            if (room < 0) {
                return false;
            }
        }
        return true;
    }

    /** Takes parts of an item that is not kept, or with a minus gives back all that is kept of it. */
    private void take(int item, int parts) {
        int size = Math.abs(parts);
        for (int of = 0; of < left.length; of++) {
            left[of] -= Integer.signum(parts) * whole.weight(of, item, size);
        }
        kept[item] = Math.max(0, parts);
    }
}
