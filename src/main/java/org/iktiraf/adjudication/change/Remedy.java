package org.iktiraf.adjudication.change;

import java.math.BigDecimal;
import java.util.List;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What would change one line that is not granted.
 *
 * @param now what becomes of the line as things stand
 * @param changes the smallest set found, none of which can be left out; empty where none was found
 * @param after what the engine said of the line once they were made; null where none was found
 * @param creditsAfter credits granted in all once they were made, for another line may lose what this one wins
 * @param stuck full names of the rules that nothing in the learner's power can meet; empty where a remedy was found
 * @param limited whether the search stopped at its limit of work, so that more might be found
 */
public record Remedy(
        Line line,
        Outcome now,
        List<Change> changes,
        @Nullable Outcome after,
        @Nullable BigDecimal creditsAfter,
        List<String> stuck,
        boolean limited) {

    public Remedy {
        changes = List.copyOf(changes);
        stuck = List.copyOf(stuck);
    }

    /** Whether there is one; each that is given was proven by deciding the changed portfolio. */
    public boolean proven() {
        return after != null;
    }
}
