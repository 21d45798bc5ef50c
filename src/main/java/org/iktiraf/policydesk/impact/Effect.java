package org.iktiraf.policydesk.impact;

import java.util.Objects;
import org.iktiraf.policydesk.dryrun.Comparison;
import org.iktiraf.policydesk.dryrun.Outcomes;

/** What a draft makes of one case, in a word. The first that applies. */
public enum Effect {
    /** More credits; or as many, and more ways of access are open. */
    GAINS,
    /** Fewer credits; or as many, and fewer ways of access are open. */
    LOSES,
    /** More findings cannot be told than before. */
    UNTOLD,
    /** Something else differs. */
    OTHERWISE,
    /** Neither rules decide it: what it asks for is not there. */
    IMPOSSIBLE,
    SAME;

    static Effect of(Comparison comparison) {
        Outcomes before = comparison.before();
        if (!comparison.isChanged()) {
            return before.impossible() == null ? SAME : IMPOSSIBLE;
        }
        Outcomes after = Objects.requireNonNull(comparison.after());
        int credits = after.credits().compareTo(before.credits());
        long turned = credits == 0 ? open(after) - open(before) : credits;
        if (turned != 0) {
            return turned > 0 ? GAINS : LOSES;
        }
        return after.untold() > before.untold() ? UNTOLD : OTHERWISE;
    }

    private static long open(Outcomes of) {
        return of.lines().values().stream().filter("ELIGIBLE"::equals).count();
    }
}
