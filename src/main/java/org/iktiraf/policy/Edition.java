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

    /**
     * A text of rules and the names in it that do not fire, because they are left out or replaced.
     *
     * @param file path under {@code rules/}, for messages
     */
    public record Logic(String file, String text, Set<String> silent) {

        public Logic {
            silent = Set.copyOf(silent);
        }
    }
}
