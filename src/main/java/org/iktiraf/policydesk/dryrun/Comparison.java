package org.iktiraf.policydesk.dryrun;

import org.jspecify.annotations.Nullable;

/**
 * One case decided by two rules.
 *
 * @param name as it was sent
 * @param after null where it is the same as before
 */
public record Comparison(
        String name, Outcomes before, @Nullable Outcomes after) {

    public boolean isChanged() {
        return after != null;
    }
}
