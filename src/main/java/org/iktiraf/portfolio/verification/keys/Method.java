package org.iktiraf.portfolio.verification.keys;

import java.security.PublicKey;
import org.jspecify.annotations.Nullable;

/**
 * A key by which something may have been signed.
 *
 * @param id as proofs name it; empty for a key that only a token's own header states
 * @param controller whose key it is, as an issuer's id; null where nothing says so
 * @param forAssertion whether its controller lets it sign what it asserts
 */
public record Method(String id, PublicKey key, @Nullable String controller, boolean forAssertion) {}
