package org.iktiraf.adjudication.ojalgo;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.iktiraf.adjudication.ledger.Selection.Item;
import org.iktiraf.adjudication.ledger.Selection.Limit;

/**
 * One choice: the greatest worth, and of several choices of that worth the one that keeps most of the earliest items.
 *
 * <p>A short search near what is kept already settles most questions; prices made anew for what is left settle nearly all
 * others, by their bound or by a longer search; the solver's own branching is left the rest.
 */
final class Question {

    private static final int FEW = 2_000;
    private static final int MANY = 400_000;

    private final Problem problem;
    private final Whole whole;
    private final Prices prices;

    Question(List<Item> items, List<Limit> limits) {
        problem = new Problem(items, limits);
        whole = new Whole(items, limits);
        prices = new Prices(whole);
    }

    List<Integer> answer() {
        List<Integer> kept = greatest();
        Set<Object> refused = new HashSet<>();
        for (int item = 0; item < whole.size(); item++) {
            Object looks = problem.looks(item);
            if (kept.get(item) < whole.parts(item) && !refused.contains(looks)) {
                kept = withMore(item, kept);
            }
            if (whole.parts(item) == 1 && kept.get(item) == 0) {
                refused.add(looks);
            }
        }
        return kept;
    }

    /** Any choice of the greatest worth: the bound is lowered until it is reached. */
    private List<Integer> greatest() {
        Search search = new Search(whole, prices);
        int[] split = prices.split();
        long step = whole.step();
        for (long worth = search.bound() / step * step; ; worth -= step) {
            int[] found = search.reach(worth, split, MANY);
            if (found != null) {
                return list(found);
            } else if (search.gaveUp()) {
                return problem.solve(List.of(), 0, whole.inCredits(worth));
            }
        }
    }

    /** The best choice that, of all that keep the same of earlier items, keeps most of this one. */
    private List<Integer> withMore(int item, List<Integer> found) {
        List<Integer> kept = found;
        int above = whole.parts(item) + 1;
        while (above - kept.get(item) > 1) {
            int asked = above > whole.parts(item) ? above - 1 : (kept.get(item) + above) / 2;
            List<Integer> other = reaching(kept, item, asked);
            if (other.isEmpty()) {
                above = asked;
            } else {
                kept = other;
            }
        }
        return kept;
    }

    /** A choice of the same worth that keeps the same of earlier items and so much of this one; empty for none. */
    private List<Integer> reaching(List<Integer> kept, int item, int asked) {
        List<Integer> decided = kept.subList(0, item);
        Whole open = whole.after(decided, asked);
        if (open == null) {
            return List.of();
        }
        long needed = whole.worth(kept) - whole.worth(decided) - asked * whole.worth(item);
        Search nearby = new Search(open, prices);
        int[] found = nearby.reach(needed, array(kept), FEW);
        if (found == null && nearby.gaveUp()) {
            Prices anew = new Prices(open);
            Search search = new Search(open, anew);
            if (search.bound() < needed) {
                return List.of();
            }
            found = search.reach(needed, anew.split(), MANY);
            if (found == null && search.gaveUp()) {
                return solved(kept, item, asked);
            }
        }
        return found == null ? List.of() : together(decided, asked, found);
    }

    private List<Integer> solved(List<Integer> kept, int item, int asked) {
        BigDecimal most = problem.worth(kept);
        List<Integer> solved = problem.solve(kept.subList(0, item), asked, most);
        return problem.worth(solved).compareTo(most) == 0 ? solved : List.of();
    }

    private static List<Integer> together(List<Integer> decided, int asked, int[] rest) {
        int[] all = rest.clone();
        for (int item = 0; item < decided.size(); item++) {
            all[item] = decided.get(item);
        }
        all[decided.size()] += asked;
        return list(all);
    }

    private static int[] array(List<Integer> kept) {
        return kept.stream().mapToInt(parts -> parts).toArray();
    }

    private static List<Integer> list(int[] kept) {
        return Arrays.stream(kept).boxed().toList();
    }
}
