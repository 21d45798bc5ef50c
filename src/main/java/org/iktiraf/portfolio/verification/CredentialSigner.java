package org.iktiraf.portfolio.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.iktiraf.portfolio.verification.jsonld.Canonical;
import org.iktiraf.portfolio.verification.keys.Multibase;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signs credentials with an Ed25519 key, as {@code eddsa-rdfc-2022} tells. It goes through the same canonical form by which
 * credentials are verified here, so that nothing leaves this house that its own verifier would not read.
 */
@Component
public final class CredentialSigner {

    private static final String HASH = "SHA-256";
    private static final byte[] ED25519 = {(byte) 0xed, 1};
    private static final int KEY_BYTES = 32;

    private final Canonical canonical;

    CredentialSigner(Canonical canonical) {
        this.canonical = canonical;
    }

    /** An Ed25519 key in the form in which DID documents publish it. */
    public static String multikey(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Multibase.encode(
                joined(ED25519, Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length)));
    }

    /**
     * The credential with a proof.
     *
     * @param unsigned without any proof
     * @param method id of the verification method whose key this is
     * @throws IllegalStateException where part of it would not be covered by the proof
     */
    public ObjectNode sign(ObjectNode unsigned, String method, PrivateKey key, Instant at) {
        ObjectNode signed = unsigned.deepCopy();
        ObjectNode proof = signed.putObject("proof")
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", "eddsa-rdfc-2022")
                .put("created", at.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("verificationMethod", method)
                .put("proofPurpose", "assertionMethod");
        ObjectNode options = proof.deepCopy();
        options.set("@context", unsigned.path("@context"));
        proof.put("proofValue", Multibase.encode(signature(key, joined(hashed(options), hashed(unsigned)))));
        return signed;
    }

    private byte[] hashed(ObjectNode document) {
        try {
            return MessageDigest.getInstance(HASH)
                    .digest(canonical.graph(document, HASH).getBytes(UTF_8));
        } catch (Unclear e) {
            throw new IllegalStateException("cannot be signed: " + e.word() + " " + e.about(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signature(PrivateKey key, byte[] bytes) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(bytes);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
