package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

/** Chooses what to keep when not everything fits: an exact optimum, the same every time. Hides the solver. */
public interface Selection {

    /**
     * How many parts of each item to keep: of greatest total worth within all limits; of several such choices, the one
     * that keeps most of the earliest items.
     *
     * @param items in the order in which ties are decided
     */
    List<Integer> best(List<Item> items, List<Limit> limits);

    /**
     * What may be kept: none, all, or some of its equal parts.
     *
     * @param worth of all its parts together, not negative
     * @param parts 1 for an item that is kept whole or not at all
     */
    record Item(BigDecimal worth, int parts) {}

    /**
     * The items of a limit may weigh this much together; each item weighs its {@code weights} entry.
     *
     * @param each whether an item of which any part is kept weighs as much as all of it
     */
    record Limit(Set<Integer> items, List<BigDecimal> weights, BigDecimal most, boolean each) {

        public Limit {
            items = Set.copyOf(items);
            weights = List.copyOf(weights);
        }

        /** What so many of the parts of an item weigh here. */
        public BigDecimal weight(int item, int kept, int parts) {
            if (kept == 0 || !items.contains(item)) {
                return BigDecimal.ZERO;
            }
            return each || kept == parts ? weights.get(item) : share(weights.get(item), kept, parts);
        }
    }

    /** So many of the equal parts of a number. */
    static BigDecimal share(BigDecimal whole, int kept, int parts) {
        return kept == parts
                ? whole
                : whole.multiply(BigDecimal.valueOf(kept)).divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128);
    }
}
