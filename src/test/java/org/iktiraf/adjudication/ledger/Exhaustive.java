package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.adjudication.ledger.Selection.Limit;

/** Tries every choice of a few items, those that keep most of the earliest first. */
final class Exhaustive {

    private final List<Item> items;
    private final Predicate<List<Integer>> allowed;
    private List<Integer> best = List.of();
    private BigDecimal reached = BigDecimal.ONE.negate();

    private Exhaustive(List<Item> items, Predicate<List<Integer>> allowed) {
        this.items = items;
        this.allowed = allowed;
    }

    static List<Integer> best(List<Item> items, List<Limit> limits) {
        return best(items, kept -> limits.stream().allMatch(limit -> fits(kept, items, limit)));
    }

    static List<Integer> best(List<Item> items, Predicate<List<Integer>> allowed) {
        Exhaustive all = new Exhaustive(items, allowed);
        all.tryAll(new Integer[items.size()], 0);
        return all.best;
    }

    private void tryAll(Integer[] kept, int item) {
        if (item == kept.length) {
            take(new ArrayList<>(Arrays.asList(kept)));
            return;
        }
        for (int parts = items.get(item).parts(); parts >= 0; parts--) {
            kept[item] = parts;
            tryAll(kept, item + 1);
        }
    }

    private void take(List<Integer> kept) {
        BigDecimal worth = BigDecimal.ZERO;
        for (int i = 0; i < kept.size(); i++) {
            worth = worth.add(Selection.share(
                    items.get(i).worth(), kept.get(i), items.get(i).parts()));
        }
        if (worth.compareTo(reached) > 0 && allowed.test(kept)) {
            best = kept;
            reached = worth;
        }
    }

    private static boolean fits(List<Integer> kept, List<Item> items, Limit limit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < kept.size(); i++) {
            sum = sum.add(limit.weight(i, kept.get(i), items.get(i).parts()));
        }
        return sum.compareTo(limit.most()) <= 0;
    }
}
