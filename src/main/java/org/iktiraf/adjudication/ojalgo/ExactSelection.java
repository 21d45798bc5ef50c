package org.iktiraf.adjudication.ojalgo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iktiraf.adjudication.Selection;
import org.springframework.stereotype.Component;

/**
 * Solves for the greatest worth, then asks of each item that is not kept in full, in order, whether as much can be
 * reached with more of it: so there is one answer and no tie. Always the same objective, for weights that rank items lie
 * too near the solver's tolerance to be exact. Items that nothing tells apart are asked for once.
 */
@Component
public final class ExactSelection implements Selection {

    @Override
    public List<Integer> best(List<Item> items, List<Limit> limits) {
        Problem problem = new Problem(items, limits);
        List<Integer> kept = problem.solve(List.of(), 0);
        BigDecimal most = problem.worth(kept);
        Set<Object> refused = new HashSet<>();
        for (int item = 0; item < items.size(); item++) {
            int parts = items.get(item).parts();
            Object looks = problem.looks(item);
            if (kept.get(item) < parts && !refused.contains(looks)) {
                kept = withMore(item, kept, most, problem);
            }
            if (parts == 1 && kept.get(item) == 0) {
                refused.add(looks);
            }
        }
        return kept;
    }

    /** The best choice that, of all that keep the same of earlier items, keeps most of this one. */
    private static List<Integer> withMore(int item, List<Integer> found, BigDecimal most, Problem problem) {
        List<Integer> kept = found;
        int above = problem.parts(item) + 1;
        while (above - kept.get(item) > 1) {
            int asked = kept.get(item) == 0 && above > problem.parts(item)
                    ? problem.parts(item)
                    : (kept.get(item) + above) / 2;
            List<Integer> decided = new ArrayList<>(kept.subList(0, item));
            List<Integer> other = problem.solve(decided, asked);
            if (!other.isEmpty() && problem.worth(other).compareTo(most) == 0) {
                kept = other;
            } else {
                above = asked;
            }
        }
        return kept;
    }
}
