package org.iktiraf.policydesk.dryrun;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a child process is asked to do; it is its first line of input.
 *
 * @param files the text of all rules, by path
 * @param changed paths of those that a draft changes, whose policies alone are checked
 * @param before rules to compare with; null where there are none
 * @param inFull whether the decision on each case is sent back whole, and nothing is checked or compared
 */
record Task(
        Map<String, String> files,
        Set<String> changed,
        @Nullable Map<String, String> before,
        boolean inFull) {

    static Task check(Map<String, String> files, Set<String> changed) {
        return new Task(files, changed, null, false);
    }

    static Task compare(Map<String, String> before, Map<String, String> files) {
        return new Task(files, Set.of(), before, false);
    }

    static Task decide(Map<String, String> files) {
        return new Task(files, Set.of(), null, true);
    }
}
