package org.iktiraf.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A policy as it binds: an authority's policy, or an institution's restatement laid over it. Immutable and named by the
 * hash of all its text, so that a decision can be replayed for ever.
 *
 * @param hash SHA-256, in hex, of all files that it was made from
 * @param policy the policy with its restatements laid over those of the policy that it follows
 * @param logic the texts of {@code rules.drl} to run: the followed policy's, then its own
 * @param files what it was made from: file name under {@code rules/} to text
 */
public record Edition(String slug, String hash, Policy policy, List<Logic> logic, Map<String, String> files) {

    public Edition {
        logic = List.copyOf(logic);
        files = Map.copyOf(files);
    }

    /** Whether a rule of this local name fires; an entry of which none does is a notice that is only shown. */
    public boolean speaks(String name) {
        return logic.stream()
                .anyMatch(one -> one.rules().contains(name) && !one.silent().contains(name));
    }

    /**
     * A text of rules and the names in it that do not fire, because they are left out or replaced.
     *
     * @param rules names of all rules in it
     * @param file path under {@code rules/}, for messages
     */
    public record Logic(String file, String text, Set<String> rules, Set<String> silent) {

        public Logic {
            rules = Set.copyOf(rules);
            silent = Set.copyOf(silent);
        }
    }
}
