package org.iktiraf.policy.files;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.iktiraf.policy.files.Written.Block;
import org.jspecify.annotations.Nullable;

/**
 * A {@code policy.yaml} as it is written.
 *
 * @param own what its own file says
 * @param binding the same laid over what the followed policy says
 */
record PolicyFile(
        String slug, Block own, Block binding, @Nullable String follows, Set<String> leavesOut) {

    static final String NAME = "policy.yaml";
    static final String LOGIC = "rules.drl";

    static PolicyFile of(String slug, Block own, Map<String, Block> all, Faults faults) {
        Fields fields = Fields.of(own, faults);
        String follows = fields.wordOrNone("follows");
        Set<String> leavesOut = new LinkedHashSet<>(fields.words("leaves out"));
        Block followed = follows == null ? null : all.get(follows);
        Block binding = followed == null ? own : Overlay.lay(own, followed, leavesOut);
        return new PolicyFile(slug, own, binding, follows, leavesOut);
    }

    String path() {
        return path(slug);
    }

    String logicPath() {
        return logicPath(slug);
    }

    static String path(String slug) {
        return slug + "/" + NAME;
    }

    static String logicPath(String slug) {
        return slug + "/" + LOGIC;
    }

    /** Names of the entries that its own file writes or restates. */
    Set<String> ownNames() {
        return Optional.ofNullable(own.pairs().get("rules"))
                .filter(rules -> rules.value() instanceof Block)
                .map(rules -> ((Block) rules.value()).pairs().keySet())
                .orElse(Set.of());
    }
}
