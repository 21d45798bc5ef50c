package org.iktiraf.portfolio.verification;

import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Credentials of the tests' own, as an issuer has them before it signs. */
final class Badges {

    private Badges() {}

    /** An Open Badges 3.0 credential of the newer data model, unsigned. */
    static ObjectNode badge(String issuer) {
        return Signing.object("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:8f6c2a0e-1d1b-4c55-9a0e-3b1a4a2f7c11",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"],
                 "name": "Data Literacy",
                 "issuer": {"id": "%s", "type": ["Profile"], "name": "Example College"},
                 "validFrom": "2026-01-05T00:00:00Z",
                 "credentialSubject": {
                   "type": ["AchievementSubject"],
                   "identifier": [{"type": "IdentityObject", "identityType": "emailAddress", "hashed": true,
                     "salt": "not-so-random",
                     "identityHash": "sha256$8f26f25bf2bcb9d45a6dbec9d12b3a3d4ce1c9b0f2b9b9a9dc9f9ad9a9d0f1f7"}],
                   "achievement": {
                     "id": "https://example.edu/achievements/data-literacy",
                     "type": ["Achievement"],
                     "name": "Data Literacy",
                     "description": "Reads tables and charts.",
                     "creditsAvailable": 3,
                     "criteria": {"narrative": "An examination of two hours."}}}}""".formatted(issuer));
    }

    /** The same learning in the older data model. */
    static ObjectNode oldBadge(String issuer) {
        ObjectNode badge = badge(issuer);
        badge.set("@context", JsonMapper.shared().readTree("""
                        ["https://www.w3.org/2018/credentials/v1",
                         "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
                         "https://w3id.org/security/data-integrity/v2",
                         "https://w3id.org/security/suites/ed25519-2020/v1",
                         "https://w3id.org/vc/status-list/2021/v1"]"""));
        badge.remove("validFrom");
        return badge.put("issuanceDate", "2026-01-05T00:00:00Z");
    }

    /** A learner record that holds these credentials, unsigned. */
    static ObjectNode record(String issuer, ObjectNode... credentials) {
        ObjectNode record = Signing.object("""
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:0c1f6d6e-2a8e-4b5a-bb0c-6e5d6a7b8c9d",
                 "type": ["VerifiableCredential", "ClrCredential"],
                 "name": "Record",
                 "issuer": {"id": "%s", "type": ["Profile"], "name": "Example College"},
                 "validFrom": "2026-01-05T00:00:00Z",
                 "credentialSubject": {"type": ["ClrSubject"], "verifiableCredential": []}}""".formatted(issuer));
        ObjectNode subject = (ObjectNode) record.path("credentialSubject");
        Arrays.stream(credentials).forEach(subject.withArrayProperty("verifiableCredential")::add);
        return record;
    }
}
