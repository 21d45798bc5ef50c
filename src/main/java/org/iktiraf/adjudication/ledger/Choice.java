package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.adjudication.ledger.Selection.Limit;

/**
 * What to keep of items that stand in the order in which ties are decided. Taking of each in turn as much as still fits
 * gives, of all choices, the one that keeps most of the earliest; where it also reaches the most that could be reached
 * at all, no choice is better, and the solver need not be asked.
 */
final class Choice {

    private final List<Item> items;
    private final List<String> once;
    private final List<Limit> limits;

    /** @param once of each item, a word that it shares with those beside which it cannot be kept */
    Choice(List<Item> items, List<String> once, List<Limit> limits) {
        this.items = items;
        this.once = once;
        this.limits = limits;
    }

    /** How many parts of each to keep. */
    List<Integer> kept(Selection selection) {
        List<Integer> inTurn = inTurn();
        BigDecimal reached = BigDecimal.ZERO;
        for (int i = 0; i < items.size(); i++) {
            reached = reached.add(Selection.share(
                    items.get(i).worth(), inTurn.get(i), items.get(i).parts()));
        }
        return reached.compareTo(most()) == 0 ? inTurn : selection.best(items, limits);
    }

    private List<Integer> inTurn() {
        List<Integer> taken = new ArrayList<>();
        List<BigDecimal> left = new ArrayList<>(limits.stream().map(Limit::most).toList());
        for (int i = 0; i < items.size(); i++) {
            int parts = items.get(i).parts();
            int fitting = fitting(i, parts, left);
            taken.add(fitting);
            for (int of = 0; of < limits.size(); of++) {
                left.set(of, left.get(of).subtract(limits.get(of).weight(i, fitting, parts)));
            }
        }
        return taken;
    }

    private int fitting(int item, int parts, List<BigDecimal> left) {
        if (fits(item, parts, parts, left)) {
            return parts;
        }
        int most = 0;
        for (int above = parts; above - most > 1; ) {
            int middle = (most + above) / 2;
            if (fits(item, middle, parts, left)) {
                most = middle;
            } else {
                above = middle;
            }
        }
        return most;
    }

    private boolean fits(int item, int kept, int parts, List<BigDecimal> left) {
        for (int of = 0; of < limits.size(); of++) {
            if (limits.get(of).weight(item, kept, parts).compareTo(left.get(of)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** No choice is worth more: each word counts once, and a limit that weighs by worth lets no more through. */
    private BigDecimal most() {
        List<BigDecimal> worth = items.stream().map(Item::worth).toList();
        Map<String, BigDecimal> byWord = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            byWord.merge(once.get(i), worth.get(i), BigDecimal::max);
        }
        BigDecimal most = sum(byWord.values());
        for (Limit limit : limits) {
            if (!limit.each() && limit.weights().equals(worth)) {
                most = most.min(under(limit, worth));
            }
        }
        return most;
    }

    private static BigDecimal under(Limit limit, List<BigDecimal> worth) {
        BigDecimal covered = sum(limit.items().stream().map(worth::get).toList());
        return sum(worth).subtract(covered).add(covered.min(limit.most()));
    }

    private static BigDecimal sum(Collection<BigDecimal> some) {
        return some.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
