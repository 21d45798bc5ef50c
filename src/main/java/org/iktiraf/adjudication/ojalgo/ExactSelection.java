package org.iktiraf.adjudication.ojalgo;

import java.util.List;
import org.iktiraf.adjudication.ledger.Selection;
import org.springframework.stereotype.Component;

/**
 * Finds the greatest worth, then asks of each item that is not kept in full, in order, whether as much can be reached
 * with more of it: so there is one answer and no tie. Always the same objective, for weights that rank items lie too near
 * the solver's tolerance to be exact. Sums are of whole numbers, and so exact; the solver gives the bounds.
 */
@Component
public final class ExactSelection implements Selection {

    @Override
    public List<Integer> best(List<Item> items, List<Limit> limits) {
        return new Question(items, limits).answer();
    }
}
