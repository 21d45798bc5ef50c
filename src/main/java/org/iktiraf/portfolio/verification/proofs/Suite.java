package org.iktiraf.portfolio.verification.proofs;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A way to sign a document: how it is made canonical, and with what it is hashed and signed. */
enum Suite {
    EDDSA_RDFC(true, "Ed25519"),
    EDDSA_JCS(false, "Ed25519"),
    ECDSA_RDFC(true, "EC"),
    ECDSA_JCS(false, "EC");

    private static final int LONG_CURVE = 384;

    private final boolean graph;
    private final String keys;

    Suite(boolean graph, String keys) {
        this.graph = graph;
        this.keys = keys;
    }

    static Optional<Suite> of(JsonNode proof) {
        String type = proof.path("type").asString("");
        return switch (type.equals("DataIntegrityProof")
                ? proof.path("cryptosuite").asString("")
                : type) {
            // the second is what drafts called the first
            case "eddsa-rdfc-2022", "eddsa-2022", "Ed25519Signature2020" -> Optional.of(EDDSA_RDFC);
            case "eddsa-jcs-2022" -> Optional.of(EDDSA_JCS);
            case "ecdsa-rdfc-2019" -> Optional.of(ECDSA_RDFC);
            case "ecdsa-jcs-2019" -> Optional.of(ECDSA_JCS);
            default -> Optional.empty();
        };
    }

    boolean isGraph() {
        return graph;
    }

    boolean takes(PublicKey key) {
        return keys.equals("Ed25519") ? key.getAlgorithm().equals("EdDSA") : key instanceof ECPublicKey;
    }

    String hash(PublicKey key) {
        return isLong(key) ? "SHA-384" : "SHA-256";
    }

    boolean verifies(PublicKey key, byte[] signed, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance(algorithm(key));
            verifying.initVerify(key);
            verifying.update(signed);
            return verifying.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private String algorithm(PublicKey key) {
        if (keys.equals("Ed25519")) {
            return keys;
        }
        return isLong(key) ? "SHA384withECDSAinP1363Format" : "SHA256withECDSAinP1363Format";
    }

    private static boolean isLong(PublicKey key) {
        return key instanceof ECPublicKey curve
                && curve.getParams().getCurve().getField().getFieldSize() == LONG_CURVE;
    }
}
