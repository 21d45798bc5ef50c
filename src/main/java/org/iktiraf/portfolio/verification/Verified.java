package org.iktiraf.portfolio.verification;

import java.util.List;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A credential after its checks.
 *
 * @param credential what it says, without its proofs and, for a token, as its payload; null where nothing of it may be
 *     believed, because a proof of it failed
 */
public record Verified(@Nullable JsonNode credential, List<CredentialCheck> checks) {

    public Verified {
        checks = List.copyOf(checks);
    }

    /** Whether a proof failed, so that nothing else of it may be believed. */
    public boolean isForged() {
        return checks.stream()
                .anyMatch(one -> one.check() == CheckKind.SIGNATURE && Boolean.FALSE.equals(one.passed()));
    }
}
