package org.iktiraf.portfolio.verification.keys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.text.ParseException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** Public keys in the forms in which issuers publish them. Every other form is an {@link IllegalArgumentException}. */
public final class PublicKeys {

    private static final int ED25519 = 0xed01;
    private static final int P256 = 0x8024;
    private static final int P384 = 0x8124;
    private static final int ED25519_BYTES = 32;
    private static final int LEAST_RSA_BITS = 2048;
    private static final String BEFORE_ED25519 = "302a300506032b6570032100";

    private PublicKeys() {}

    /** A verification method of a DID document, in the forms of today and of some years ago. */
    static PublicKey ofMethod(JsonNode method) {
        if (method.path("publicKeyMultibase").isString()) {
            return ofMultikey(method.path("publicKeyMultibase").stringValue());
        }
        if (method.path("publicKeyJwk").isObject()) {
            return ofJwk(method.path("publicKeyJwk"));
        }
        if (method.path("publicKeyBase58").isString()
                && method.path("type").asString("").startsWith("Ed25519")) {
            return ed25519(Multibase.base58(method.path("publicKeyBase58").stringValue()));
        }
        throw new IllegalArgumentException("form of key");
    }

    /** A key with the prefix that names its kind. */
    public static PublicKey ofMultikey(String multibase) {
        byte[] bytes = Multibase.decode(multibase);
        if (bytes.length == ED25519_BYTES) {
            return ed25519(bytes);
        }
        byte[] key = bytes.length < 2 ? bytes : Multibase.behind(bytes);
        return switch (bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | bytes[1] & 0xff) {
            case ED25519 -> ed25519(key);
            case P256 -> CompressedPoint.P256.key(key);
            case P384 -> CompressedPoint.P384.key(key);
            default -> throw new IllegalArgumentException("kind of key");
        };
    }

    public static PublicKey ofJwk(JsonNode jwk) {
        try {
            JWK key = JWK.parse(jwk.toString());
            if (key instanceof ECKey curve) {
                return curve.toECPublicKey();
            }
            if (key instanceof RSAKey rsa) {
                return longEnough(rsa.toRSAPublicKey());
            }
            if (key instanceof OctetKeyPair pair && pair.getCurve().getName().equals("Ed25519")) {
                return ed25519(pair.getDecodedX());
            }
        } catch (ParseException | JOSEException e) {
            throw new IllegalArgumentException("form of key", e);
        }
        throw new IllegalArgumentException("kind of key");
    }

    private static PublicKey longEnough(RSAPublicKey key) {
        if (key.getModulus().bitLength() < LEAST_RSA_BITS) {
            throw new IllegalArgumentException("length of key");
        }
        return key;
    }

    private static PublicKey ed25519(byte[] key) {
        if (key.length != ED25519_BYTES) {
            throw new IllegalArgumentException("length of key");
        }
        String hex = BEFORE_ED25519 + HexFormat.of().formatHex(key);
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(hex)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("form of key", e);
        }
    }
}
