package org.iktiraf.portfolio.verification.proofs;

import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;

import java.util.List;
import java.util.Objects;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came of the proofs of a credential.
 *
 * @param credential what was proven, without the proofs; null where one of them failed
 */
public record Proven(@Nullable JsonNode credential, CredentialCheck signature, CredentialCheck key) {

    /** Nobody could check it, so that nothing is known against it either. */
    public static Proven unclear(@Nullable JsonNode credential, Unclear why) {
        return unclear(credential, why.word(), why.about());
    }

    public static Proven unclear(@Nullable JsonNode credential, String because, @Nullable String about) {
        return new Proven(
                credential,
                CredentialCheck.unchecked(SIGNATURE, because, about),
                CredentialCheck.unchecked(KEY_OF_ISSUER, because, about));
    }

    public static Proven failed(String because, @Nullable String about) {
        return new Proven(
                null,
                CredentialCheck.failed(SIGNATURE, because, about),
                CredentialCheck.unchecked(KEY_OF_ISSUER, "signature-failed", null));
    }

    /** Unchanged since it was sealed, by whom is not known. */
    public static Proven sealed(@Nullable JsonNode content, String owner) {
        return new Proven(
                content,
                CredentialCheck.passed(SIGNATURE),
                CredentialCheck.unchecked(KEY_OF_ISSUER, "no-trust-list", owner));
    }

    public boolean isSigned() {
        return Boolean.TRUE.equals(signature.passed());
    }

    /** Whether it is signed, and with a key of the issuer that it names. */
    public boolean isTied() {
        return isSigned() && Boolean.TRUE.equals(key.passed());
    }

    static Proven passed(JsonNode credential, CredentialCheck key) {
        return new Proven(credential, CredentialCheck.passed(SIGNATURE), key);
    }

    /** All hold only where each holds; one that failed outweighs one that could not be checked. */
    static Proven all(List<Proven> each) {
        CredentialCheck signature =
                worst(SIGNATURE, each.stream().map(Proven::signature).toList());
        return new Proven(
                Boolean.FALSE.equals(signature.passed()) ? null : each.get(0).credential,
                signature,
                worst(KEY_OF_ISSUER, each.stream().map(Proven::key).toList()));
    }

    private static CredentialCheck worst(CheckKind kind, List<CredentialCheck> all) {
        return all.stream()
                .filter(one -> Boolean.FALSE.equals(one.passed()))
                .findFirst()
                .or(() ->
                        all.stream().filter(one -> Objects.isNull(one.passed())).findFirst())
                .orElse(CredentialCheck.passed(kind));
    }
}
