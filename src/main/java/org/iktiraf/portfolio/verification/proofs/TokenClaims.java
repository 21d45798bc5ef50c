package org.iktiraf.portfolio.verification.proofs;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The credential in a token: all of it, or its {@code vc} with what the token says beside it. */
final class TokenClaims {

    private TokenClaims() {}

    static ObjectNode credential(ObjectNode payload) {
        ObjectNode credential = payload.path("vc") instanceof ObjectNode vc ? vc.deepCopy() : payload.deepCopy();
        text(credential, "issuer", payload.path("iss"));
        text(credential, "id", payload.path("jti"));
        boolean old = credential.path("@context").toString().contains("2018/credentials/v1");
        time(credential, old ? "issuanceDate" : "validFrom", payload.path("nbf"));
        time(credential, old ? "expirationDate" : "validUntil", payload.path("exp"));
        if (credential.path("credentialSubject") instanceof ObjectNode subject) {
            text(subject, "id", payload.path("sub"));
        }
        return credential;
    }

    private static void text(ObjectNode credential, String field, JsonNode claim) {
        if (claim.isString() && !credential.has(field)) {
            credential.put(field, claim.stringValue());
        }
    }

    private static void time(ObjectNode credential, String field, JsonNode claim) {
        if (!claim.isNumber() || !claim.canConvertToLong() || credential.has(field)) {
            return;
        }
        try {
            credential.put(field, Instant.ofEpochSecond(claim.longValue()).toString());
        } catch (DateTimeException e) {
            credential.put(field, claim.toString());
        }
    }
}
