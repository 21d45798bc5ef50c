package org.iktiraf.portfolio.verification.proofs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.iktiraf.portfolio.verification.JsonLists;
import org.iktiraf.portfolio.verification.jsonld.Canonical;
import org.iktiraf.portfolio.verification.keys.Method;
import org.iktiraf.portfolio.verification.keys.Methods;
import org.iktiraf.portfolio.verification.keys.Multibase;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks one Data Integrity proof, or one of the suite before it, over a document without its proofs. */
@Component
class DataIntegrity {

    private static final int SIGNATURE_BYTES = 64;
    private static final int LONG_SIGNATURE_BYTES = 96;

    private final Canonical canonical;
    private final Methods methods;
    private final KeyOfIssuer keyOfIssuer;

    DataIntegrity(Canonical canonical, Methods methods, KeyOfIssuer keyOfIssuer) {
        this.canonical = canonical;
        this.methods = methods;
        this.keyOfIssuer = keyOfIssuer;
    }

    Proven check(ObjectNode document, JsonNode proof, LocalDate today) {
        try {
            String wrong = ProofWords.wrong(proof, today);
            return wrong == null ? verified(document, proof) : Proven.failed(wrong, null);
        } catch (Unclear e) {
            return Proven.unclear(document, e);
        }
    }

    private Proven verified(ObjectNode document, JsonNode proof) throws Unclear {
        Suite suite = Suite.of(proof).orElseThrow(() -> new Unclear("suite-not-supported", ProofWords.suite(proof)));
        byte[] signature = signature(proof);
        if (signature.length != SIGNATURE_BYTES && signature.length != LONG_SIGNATURE_BYTES) {
            return Proven.failed("proof-unreadable", null);
        }
        String id = JsonLists.id(proof.path("verificationMethod")).orElse("");
        Method method = methods.find(id);
        if (!suite.takes(method.key())) {
            return Proven.failed("key-of-another-kind", id);
        }
        byte[] signed = signed(suite, method, document, proof);
        return suite.verifies(method.key(), signed, signature)
                ? Proven.passed(
                        document,
                        keyOfIssuer.check(
                                method, JsonLists.id(document.path("issuer")).orElse("")))
                : Proven.failed("signature-does-not-match", null);
    }

    private static byte[] signature(JsonNode proof) {
        try {
            return Multibase.decode(proof.path("proofValue").asString(""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private byte[] signed(Suite suite, Method method, ObjectNode document, JsonNode proof) throws Unclear {
        String hash = suite.hash(method.key());
        ObjectNode options = ((ObjectNode) proof.deepCopy()).without(List.of("proofValue"));
        if (!suite.isGraph()) {
            return both(hash, canonical.text(options), canonical.text(asSigned(document, options)));
        }
        options.set("@context", document.path("@context"));
        return both(hash, canonical.graph(options, hash), canonical.graph(document, hash));
    }

    /** The contexts that a proof states are those of the document when it was signed; more may have come behind them. */
    private static ObjectNode asSigned(ObjectNode document, ObjectNode options) throws Unclear {
        if (!options.has("@context")) {
            return document;
        }
        List<JsonNode> then = JsonLists.of(options.path("@context"));
        List<JsonNode> now = JsonLists.of(document.path("@context"));
        if (then.size() > now.size() || !then.equals(now.subList(0, then.size()))) {
            throw new Unclear("context-changed", "");
        }
        ObjectNode signed = document.deepCopy();
        signed.set("@context", options.path("@context"));
        return signed;
    }

    private static byte[] both(String hash, String options, String document) {
        byte[] first = hashed(hash, options);
        byte[] second = hashed(hash, document);
        byte[] signed = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, signed, first.length, second.length);
        return signed;
    }

    private static byte[] hashed(String hash, String text) {
        try {
            return MessageDigest.getInstance(hash).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
