package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Chooses what to keep when not everything fits: an exact optimum, the same every time. Hides the solver. */
public interface Selection {

    /**
     * Indexes of the items to keep: a set of greatest total worth that fits all limits; of several such sets, the one
     * that keeps the earliest items.
     *
     * @param worth of each item, not negative; items stand in the order in which ties are decided
     */
    Set<Integer> best(List<BigDecimal> worth, List<Limit> limits);

    /** The items of a limit may weigh this much together; each item weighs its {@code weights} entry. */
    record Limit(Set<Integer> items, List<BigDecimal> weights, BigDecimal most) {

        public Limit {
            items = Set.copyOf(items);
            weights = List.copyOf(weights);
        }
    }
}
