package org.iktiraf.adjudication.ojalgo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.iktiraf.adjudication.Selection;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.springframework.stereotype.Component;

/**
 * Solves for the greatest worth, then again in order of rank, a few items at a time, with what is already decided held
 * fixed: so there is one answer and no tie. A few at a time, because weights of powers of two stay exact only so far.
 */
@Component
public final class ExactSelection implements Selection {

    private static final int TIES_AT_ONCE = 12;
    private static final double HALF = 0.5;

    @Override
    public Set<Integer> best(List<BigDecimal> worth, List<Limit> limits) {
        BigDecimal most = value(worth, solve(worth, limits, worth, null, new boolean[worth.size()], 0));
        boolean[] kept = new boolean[worth.size()];
        for (int from = 0; from < worth.size(); from += TIES_AT_ONCE) {
            int to = Math.min(worth.size(), from + TIES_AT_ONCE);
            boolean[] solved = solve(ranked(worth.size(), from, to), limits, worth, most, kept, from);
            System.arraycopy(solved, from, kept, from, to - from);
        }
        return indexes(kept);
    }

    private static boolean[] solve(
            List<BigDecimal> objective,
            List<Limit> limits,
            List<BigDecimal> worth,
            @org.jspecify.annotations.Nullable BigDecimal least,
            boolean[] fixed,
            int fixedUntil) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int i = 0; i < worth.size(); i++) {
            model.newVariable("x" + i).binary().weight(objective.get(i));
            if (i < fixedUntil) {
                model.getVariable(i).level(fixed[i] ? 1 : 0);
            }
        }
        for (int i = 0; i < limits.size(); i++) {
            Limit limit = limits.get(i);
            Expression total = model.newExpression("limit" + i).upper(limit.most());
            limit.items().forEach(item -> total.set(item, limit.weights().get(item)));
        }
        if (least != null && least.signum() > 0) {
            Expression total = model.newExpression("worth").lower(least);
            for (int i = 0; i < worth.size(); i++) {
                total.set(i, worth.get(i));
            }
        }
        return chosen(model.maximise(), worth.size());
    }

    private static boolean[] chosen(Optimisation.Result result, int size) {
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException("The choice under the caps was not solved: " + result.getState());
        }
        boolean[] chosen = new boolean[size];
        for (int i = 0; i < size; i++) {
            chosen[i] = result.doubleValue(i) > HALF;
        }
        return chosen;
    }

    private static List<BigDecimal> ranked(int size, int from, int to) {
        return java.util.stream.IntStream.range(0, size)
                .mapToObj(i -> i < from || i >= to ? BigDecimal.ZERO : BigDecimal.valueOf(1L << (to - 1 - i)))
                .toList();
    }

    private static BigDecimal value(List<BigDecimal> worth, boolean[] kept) {
        return indexes(kept).stream().map(worth::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<Integer> indexes(boolean[] kept) {
        Set<Integer> indexes = new TreeSet<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                indexes.add(i);
            }
        }
        return indexes;
    }
}
