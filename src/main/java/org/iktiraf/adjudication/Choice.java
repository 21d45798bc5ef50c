package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.iktiraf.adjudication.Selection.Limit;

/**
 * What to keep of lines that stand in the order in which ties are decided. Taking each in turn that still fits gives, of
 * all sets, the one that keeps the earliest; where it also reaches the most that could be reached at all, no set is
 * better, and the solver need not be asked.
 */
final class Choice {

    private final List<CreditLine> ordered;
    private final List<BigDecimal> worth;
    private final List<Limit> limits;

    Choice(List<CreditLine> ordered, List<BigDecimal> worth, List<Limit> limits) {
        this.ordered = ordered;
        this.worth = worth;
        this.limits = limits;
    }

    List<CreditLine> kept(Selection selection) {
        Set<Integer> inTurn = inTurn();
        BigDecimal reached = inTurn.stream().map(worth::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        Set<Integer> best = reached.compareTo(most()) == 0 ? inTurn : selection.best(worth, limits);
        return best.stream().sorted().map(ordered::get).toList();
    }

    private Set<Integer> inTurn() {
        Set<Integer> taken = new TreeSet<>();
        List<BigDecimal> left = new ArrayList<>(limits.stream().map(Limit::most).toList());
        for (int i = 0; i < ordered.size(); i++) {
            if (fits(i, left)) {
                taken.add(i);
                for (int of = 0; of < limits.size(); of++) {
                    left.set(of, left.get(of).subtract(weight(i, limits.get(of))));
                }
            }
        }
        return taken;
    }

    private boolean fits(int item, List<BigDecimal> left) {
        for (int of = 0; of < limits.size(); of++) {
            if (weight(item, limits.get(of)).compareTo(left.get(of)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal weight(int item, Limit limit) {
        return limit.items().contains(item) ? limit.weights().get(item) : BigDecimal.ZERO;
    }

    /** No set is worth more: each course counts once, and under each limit that weighs by worth no more than it holds. */
    private BigDecimal most() {
        Map<String, BigDecimal> byCourse = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            byCourse.merge(ordered.get(i).course(), worth.get(i), BigDecimal::max);
        }
        BigDecimal most = sum(byCourse.values());
        for (Limit limit : limits) {
            if (limit.weights().equals(worth)) {
                most = most.min(under(limit));
            }
        }
        return most;
    }

    private BigDecimal under(Limit limit) {
        BigDecimal covered = sum(limit.items().stream().map(worth::get).toList());
        return sum(worth).subtract(covered).add(covered.min(limit.most()));
    }

    private static BigDecimal sum(Collection<BigDecimal> some) {
        return some.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
