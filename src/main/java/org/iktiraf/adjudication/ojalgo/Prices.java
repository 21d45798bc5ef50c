package org.iktiraf.adjudication.ojalgo;

import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * What a unit of room under each limit is worth, by the dual of the choice in which items may be split at will. Any
 * prices give a bound that no choice exceeds; these give the lowest one at the start.
 */
final class Prices {

    private static final double ROUNDING = 1e-6;

    private final Whole whole;
    private final double[] ofLimit;

    Prices(Whole whole) {
        this.whole = whole;
        this.ofLimit = solved(whole);
    }

    /** What all of an item is worth beyond the room that it takes, at these prices. */
    double gain(Whole whole, int item) {
        double gain = (double) whole.worth(item) * whole.parts(item);
        for (int of = 0; of < ofLimit.length; of++) {
            gain -= ofLimit[of] * whole.weight(of, item, whole.parts(item));
        }
        return gain;
    }

    double ofRoom(long[] left) {
        double worth = 0;
        for (int of = 0; of < ofLimit.length; of++) {
            worth += ofLimit[of] * left[of];
        }
        return worth;
    }

    /** Parts of each item, of the best choice in which they may be split at will; what is split is rounded down. */
    int[] split() {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int item = 0; item < whole.size(); item++) {
            model.newVariable("x" + item).lower(0).upper(whole.parts(item)).weight(whole.worth(item));
        }
        for (int of = 0; of < whole.limits(); of++) {
            Expression total = model.newExpression("limit" + of).upper(whole.most(of));
            for (int item = 0; item < whole.size(); item++) {
                int parts = Math.max(1, whole.parts(item));
                total.set(item, (double) whole.weight(of, item, whole.parts(item)) / parts);
            }
        }
        Optimisation.Result result = model.maximise();
        return IntStream.range(0, whole.size())
                .map(item -> (int) Math.floor(result.doubleValue(item) + ROUNDING))
                .map(parts -> Math.max(0, parts))
                .toArray();
    }

    private static double[] solved(Whole whole) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        for (int of = 0; of < whole.limits(); of++) {
            model.newVariable("price" + of).lower(0).weight(whole.most(of));
        }
        for (int item = 0; item < whole.size(); item++) {
            int gain = whole.limits() + item;
            model.newVariable("gain" + item).lower(0).weight(1);
            Expression beyond = model.newExpression("item" + item).lower(whole.worth(item) * whole.parts(item));
            beyond.set(gain, 1);
            for (int of = 0; of < whole.limits(); of++) {
                beyond.set(of, whole.weight(of, item, whole.parts(item)));
            }
        }
        Optimisation.Result result = model.minimise();
        return result.getState().isOptimal()
                ? IntStream.range(0, whole.limits())
                        .mapToDouble(of -> Math.max(0, result.doubleValue(of)))
                        .toArray()
                : new double[whole.limits()];
    }
}
