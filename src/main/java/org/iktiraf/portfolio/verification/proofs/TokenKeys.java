package org.iktiraf.portfolio.verification.proofs;

import java.util.List;
import org.iktiraf.portfolio.verification.keys.Method;
import org.iktiraf.portfolio.verification.keys.Methods;
import org.iktiraf.portfolio.verification.keys.PublicKeys;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The key of a token: the one its header names, else the issuer's only one, else the one that the header carries. */
@Component
class TokenKeys {

    private final Methods methods;

    TokenKeys(Methods methods) {
        this.methods = methods;
    }

    Method find(JsonNode header, String by, String issuer) throws Unclear {
        String kid = header.path("kid").asString("");
        if (!kid.isEmpty()) {
            return methods.find(whole(kid, by));
        }
        if (header.path("jwk").isObject()) {
            return carried(header.path("jwk"));
        }
        List<Method> own = methods.ofIssuer(issuer);
        if (own.size() != 1) {
            throw new Unclear("key-not-at-hand", issuer);
        }
        return own.get(0);
    }

    private static String whole(String kid, String by) {
        if (kid.startsWith("did:") || kid.startsWith("https:")) {
            return kid;
        }
        return by + (kid.startsWith("#") ? kid : "#" + kid);
    }

    private static Method carried(JsonNode jwk) throws Unclear {
        try {
            return new Method("", PublicKeys.ofJwk(jwk), null, false);
        } catch (IllegalArgumentException e) {
            throw new Unclear("key-not-supported", "jwk");
        }
    }
}
