package org.iktiraf.portfolio.verification.proofs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a proof says of itself, before anything is computed. */
final class ProofWords {

    private ProofWords() {}

    /** Why it proves nothing whatever its signature is; null where nothing is wrong. */
    static @Nullable String wrong(JsonNode proof, LocalDate today) throws Unclear {
        if (!proof.isObject() || !proof.path("proofValue").isString()) {
            return unknown(proof);
        }
        if (!proof.path("proofPurpose").asString("").equals("assertionMethod")) {
            return "wrong-purpose";
        }
        if (proof.has("previousProof")) {
            throw new Unclear("suite-not-supported", "previousProof");
        }
        LocalDate created = day(proof.path("created"));
        LocalDate expires = day(proof.path("expires"));
        if (created != null && created.isAfter(today.plusDays(1))) {
            throw new Unclear("proof-from-the-future", created.toString());
        }
        return expires != null && expires.isBefore(today) ? "proof-expired" : null;
    }

    static String suite(JsonNode proof) {
        String type = proof.path("type").asString("");
        return type.equals("DataIntegrityProof") ? proof.path("cryptosuite").asString(type) : type;
    }

    /** Older suites keep the signature in another field. */
    private static String unknown(JsonNode proof) throws Unclear {
        if (proof.isObject() && Suite.of(proof).isEmpty()) {
            throw new Unclear("suite-not-supported", suite(proof));
        }
        return "proof-unreadable";
    }

    private static @Nullable LocalDate day(JsonNode at) throws Unclear {
        if (at.isMissingNode()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(at.asString(""))
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDate();
        } catch (DateTimeException e) {
            throw new Unclear("proof-date-unreadable", "");
        }
    }
}
