package org.iktiraf.portfolio.verification.keys;

import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the key that a proof names, and the keys of an issuer. What is not at hand is {@link Unclear}, never guessed. */
@Component
public class Methods {

    static final String NOT_AT_HAND = "key-not-at-hand";

    private static final String KEY = "did:key:";
    private static final String JWK = "did:jwk:";

    private final Documents documents;

    public Methods(Documents documents) {
        this.documents = documents;
    }

    /** The key of this id, with whose it is. */
    public Method find(String id) throws Unclear {
        String of = id.replaceFirst("#.*", "");
        try {
            if (namesItself(of)) {
                return named(id, of);
            }
            Optional<Method> published = documents
                    .ofIssuer(of)
                    .flatMap(document -> IssuerDocument.of(of, document).find(id));
            if (published.isEmpty()) {
                published = documents.text(id).flatMap(Documents::tree).flatMap(keys -> KeySet.find(id, keys));
            }
            return published.orElseThrow(() -> new Unclear(NOT_AT_HAND, id));
        } catch (IllegalArgumentException e) {
            throw new Unclear("key-not-supported", id);
        }
    }

    /** The keys with which this issuer lets itself sign what it asserts; empty where its document is not at hand. */
    public List<Method> ofIssuer(String issuer) {
        try {
            if (namesItself(issuer)) {
                return List.of(named(itself(issuer), issuer));
            }
            return documents
                    .ofIssuer(issuer)
                    .map(document -> IssuerDocument.of(issuer, document).forAssertion())
                    .orElse(List.of());
        } catch (IllegalArgumentException | Unclear e) {
            return List.of();
        }
    }

    /** Whether an issuer is a key, so that nobody else's key can be its own. */
    public static boolean namesItself(String issuer) {
        return issuer.startsWith(KEY) || issuer.startsWith(JWK);
    }

    private static String itself(String did) {
        return did + "#" + (did.startsWith(KEY) ? did.substring(KEY.length()) : "0");
    }

    private static Method named(String id, String did) throws Unclear {
        if (!id.equals(did) && !id.equals(itself(did))) {
            throw new Unclear(NOT_AT_HAND, id);
        }
        return new Method(
                id, did.startsWith(KEY) ? PublicKeys.ofMultikey(did.substring(KEY.length())) : ofJwk(did), did, true);
    }

    private static PublicKey ofJwk(String did) {
        byte[] jwk = Base64.getUrlDecoder().decode(did.substring(JWK.length()));
        return Documents.tree(new String(jwk, StandardCharsets.UTF_8))
                .map(PublicKeys::ofJwk)
                .orElseThrow(() -> new IllegalArgumentException("form of key"));
    }
}
