package org.iktiraf.adjudication.ojalgo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.ledger.Selection;
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.adjudication.ledger.Selection.Limit;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;

/**
 * A choice as the solver takes it: for each item the number of its parts that are kept, and beside an item of several
 * parts whether any is.
 *
 * <p>The solver's Gomory cuts stay off, and its version is held: with the cuts of 56.0 to 57.0 some 2% of small problems
 * were called infeasible and 0.3% were solved short of the optimum.
 */
final class Problem {

    private static final double HALF = 0.5;
    private static final double NEVER = 1e9;
    private static final IntegerStrategy STRATEGY = IntegerStrategy.newConfigurable()
            .withParallelism(() -> 1)
            .withGMICutConfiguration(
                    new GMICutConfiguration().withFractionality(HALF).withViolation(BigDecimal.valueOf(NEVER)));

    static {
        System.setProperty("shut.up.ojAlgo", "true");
    }

    private final List<Item> items;
    private final List<Limit> limits;

    Problem(List<Item> items, List<Limit> limits) {
        this.items = items;
        this.limits = limits;
    }

    int parts(int item) {
        return items.get(item).parts();
    }

    BigDecimal worth(List<Integer> kept) {
        BigDecimal worth = BigDecimal.ZERO;
        for (int i = 0; i < kept.size(); i++) {
            worth = worth.add(Selection.share(items.get(i).worth(), kept.get(i), parts(i)));
        }
        return worth;
    }

    /** All that tells an item from others. */
    Object looks(int item) {
        List<Object> looks = new ArrayList<>();
        looks.add(items.get(item));
        limits.forEach(limit -> looks.add(limit.weight(item, parts(item), parts(item))));
        limits.forEach(limit -> looks.add(limit.items().contains(item)));
        return looks;
    }

    /**
     * The parts of each item that are worth most; empty where the limits leave no room for what is asked.
     *
     * @param decided parts of the first items
     * @param asked the least that is kept of the item after them
     * @param bound that no choice exceeds
     */
    List<Integer> solve(List<Integer> decided, int asked, BigDecimal bound) {
        List<Integer> wanted = new ArrayList<>(decided);
        if (asked > 0) {
            wanted.add(asked);
        }
        return fits(wanted) ? solved(model(decided, asked, bound).maximise()) : List.of();
    }

    private ExpressionsBasedModel model(List<Integer> decided, int asked, BigDecimal bound) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.integer(STRATEGY);
        Expression worth = model.newExpression("worth").upper(bound);
        for (int i = 0; i < items.size(); i++) {
            BigDecimal ofPart = aPart(items.get(i).worth(), i);
            Variable kept = model.newVariable("x" + i)
                    .integer()
                    .lower(i == decided.size() ? asked : 0)
                    .upper(parts(i))
                    .weight(ofPart);
            worth.set(i, ofPart);
            if (i < decided.size()) {
                kept.level(decided.get(i));
            }
        }
        List<Integer> any =
                IntStream.range(0, items.size()).map(i -> any(model, i)).boxed().toList();
        for (int i = 0; i < limits.size(); i++) {
            limit(model.newExpression("limit" + i), limits.get(i), any);
        }
        return model;
    }

    /** Index of the variable that says whether any part of an item is kept. */
    private int any(ExpressionsBasedModel model, int item) {
        if (parts(item) == 1
                || limits.stream().noneMatch(l -> l.each() && l.items().contains(item))) {
            return item;
        }
        Variable any = model.newVariable("any" + item).binary();
        int index = model.indexOf(any);
        model.newExpression("part" + item).upper(0).set(item, 1).set(index, -parts(item));
        return index;
    }

    private void limit(Expression total, Limit limit, List<Integer> any) {
        total.upper(limit.most());
        limit.items().forEach(item -> {
            BigDecimal weight = limit.weights().get(item);
            if (limit.each()) {
                total.set(any.get(item), weight);
            } else {
                total.set(item, aPart(weight, item));
            }
        });
    }

    private BigDecimal aPart(BigDecimal whole, int item) {
        return parts(item) == 1 ? whole : whole.divide(BigDecimal.valueOf(parts(item)), MathContext.DECIMAL128);
    }

    private List<Integer> solved(Optimisation.Result result) {
        List<Integer> kept = IntStream.range(0, items.size())
                .mapToObj(i -> (int) Math.round(result.doubleValue(i)))
                .toList();
        if (!result.getState().isOptimal() || !fits(kept)) {
            throw new IllegalStateException("The choice under the caps was not solved: " + result.getState());
        }
        return kept;
    }

    private boolean fits(List<Integer> kept) {
        return limits.stream()
                .allMatch(limit -> IntStream.range(0, kept.size())
                                .mapToObj(i -> limit.weight(i, kept.get(i), parts(i)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(limit.most())
                        <= 0);
    }
}
