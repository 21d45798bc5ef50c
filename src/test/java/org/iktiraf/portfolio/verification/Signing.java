package org.iktiraf.portfolio.verification;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.iktiraf.portfolio.verification.keys.Multibase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An issuer of the tests: a key of its own, which is its name, and whatever it is asked to sign, in every suite. */
public final class Signing {

    public static final String RDFC = "eddsa-rdfc-2022";
    public static final String JCS = "eddsa-jcs-2022";
    public static final String OLD = "Ed25519Signature2020";
    public static final String ECDSA = "ecdsa-rdfc-2019";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CREATED = "2026-01-05T10:00:00Z";

    private final KeyPair keys;
    private final String multikey;
    private String id;
    private String method;

    private Signing(KeyPair keys, byte[] prefix, byte[] key) {
        this.keys = keys;
        byte[] bytes = Arrays.copyOf(prefix, prefix.length + key.length);
        System.arraycopy(key, 0, bytes, prefix.length, key.length);
        this.multikey = Multibase.encode(bytes);
        this.id = "did:key:" + multikey;
        this.method = id + "#" + multikey;
    }

    /** A new issuer whose name is its Ed25519 key. */
    public static Signing ed25519() {
        KeyPair keys = KeyPairs.of("Ed25519", null);
        byte[] spki = keys.getPublic().getEncoded();
        return new Signing(keys, new byte[] {(byte) 0xed, 1}, Arrays.copyOfRange(spki, spki.length - 32, spki.length));
    }

    /** A new issuer whose name is its P-256 key. */
    public static Signing p256() {
        KeyPair keys = KeyPairs.of("EC", "secp256r1");
        byte[] spki = keys.getPublic().getEncoded();
        byte[] key = Arrays.copyOfRange(spki, spki.length - 65, spki.length - 32);
        key[0] = (byte) (spki[spki.length - 1] & 1 | 2);
        return new Signing(keys, new byte[] {(byte) 0x80, 0x24}, key);
    }

    /** The same key under another name, such as {@code did:web:example.edu}. */
    public Signing as(String name) {
        this.id = name;
        this.method = name + "#" + multikey;
        return this;
    }

    public String id() {
        return id;
    }

    public String method() {
        return method;
    }

    public String multikey() {
        return multikey;
    }

    public KeyPair keys() {
        return keys;
    }

    /** Its DID document. */
    public String document() {
        return """
                {"@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
                 "id": "%1$s",
                 "assertionMethod": [{"id": "%2$s", "type": "Multikey", "controller": "%1$s", "publicKeyMultibase": "%3$s"}]}""".formatted(id, method, multikey);
    }

    /** An Open Badges 3.0 credential of the newer data model, unsigned. */
    public ObjectNode badge() {
        return Badges.badge(id);
    }

    /** The same learning in the older data model. */
    public ObjectNode oldBadge() {
        return Badges.oldBadge(id);
    }

    /** A learner record that holds these credentials, unsigned. */
    public ObjectNode record(ObjectNode... credentials) {
        return Badges.record(id, credentials);
    }

    /** A proof of this suite beside those that it has. */
    public ObjectNode sign(ObjectNode credential, String suite) {
        ObjectNode proof = proof(suite);
        ObjectNode signed = credential.deepCopy();
        ObjectNode bare = credential.deepCopy();
        bare.remove("proof");
        proof.put("proofValue", value(bare, proof, suite));
        JsonNode before = signed.path("proof");
        if (before.isMissingNode()) {
            signed.set("proof", proof);
        } else {
            signed.putArray("proof").add(before).add(proof);
        }
        return signed;
    }

    /** A proof without its value, as this issuer makes it. */
    public ObjectNode proof(String suite) {
        ObjectNode proof = JSON.createObjectNode();
        if (suite.equals(OLD)) {
            proof.put("type", OLD);
        } else {
            proof.put("type", "DataIntegrityProof").put("cryptosuite", suite);
        }
        return proof.put("created", CREATED).put("verificationMethod", method).put("proofPurpose", "assertionMethod");
    }

    /** The value that a proof must have for this document. */
    public String value(ObjectNode document, ObjectNode proof, String suite) {
        ObjectNode options = proof.deepCopy();
        options.set("@context", document.path("@context"));
        if (suite.equals(JCS)) {
            proof.set("@context", document.path("@context"));
        }
        byte[] hashes = new byte[64];
        System.arraycopy(sha256(SignedForm.of(options, suite)), 0, hashes, 0, 32);
        System.arraycopy(sha256(SignedForm.of(document, suite)), 0, hashes, 32, 32);
        return Multibase.encode(sign(hashes));
    }

    /** A token of three parts with this header, such as {@code {"alg":"EdDSA","typ":"vc+jwt","kid":"..."}}. */
    public String token(ObjectNode header, ObjectNode payload) {
        String signed = base64(header.toString()) + "." + base64(payload.toString());
        return signed + "." + base64(sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    /** A header that names this issuer's key. */
    public ObjectNode header() {
        return JSON.createObjectNode()
                .put("alg", keys.getPublic() instanceof ECPublicKey ? "ES256" : "EdDSA")
                .put("typ", "vc+jwt")
                .put("kid", method);
    }

    /** Its public key as a JWK. */
    public ObjectNode jwk() {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        return object(new ECKey.Builder(Curve.P_256, key).build().toJSONString());
    }

    public static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    public static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] sign(byte[] bytes) {
        try {
            Signature signing = Signature.getInstance(
                    keys.getPublic() instanceof ECPublicKey ? "SHA256withECDSAinP1363Format" : "Ed25519");
            signing.initSign(keys.getPrivate());
            signing.update(bytes);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
