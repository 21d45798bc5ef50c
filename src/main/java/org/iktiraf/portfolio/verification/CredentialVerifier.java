package org.iktiraf.portfolio.verification;

import static org.iktiraf.portfolio.CheckKind.ISSUER_KNOWN;
import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.verification.dss.Seals;
import org.iktiraf.portfolio.verification.keys.Documents;
import org.iktiraf.portfolio.verification.proofs.EmbeddedProofs;
import org.iktiraf.portfolio.verification.proofs.Proven;
import org.iktiraf.portfolio.verification.proofs.Tokens;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Proves first, and asks the other questions only of what was not found forged; every kind of check gets an answer. */
@Component
class CredentialVerifier implements Verifier {

    private static final String ENVELOPE = "data:application/vc";

    private final EmbeddedProofs proofs;
    private final Tokens tokens;
    private final Seals seals;
    private final Documents documents;
    private final StatusCheck status;
    private final SchemaCheck schema;

    CredentialVerifier(
            EmbeddedProofs proofs,
            Tokens tokens,
            Seals seals,
            Documents documents,
            StatusCheck status,
            SchemaCheck schema) {
        this.proofs = proofs;
        this.tokens = tokens;
        this.seals = seals;
        this.documents = documents;
        this.status = status;
        this.schema = schema;
    }

    @Override
    public Verified ofJson(JsonNode credential, List<String> addresses, LocalDate today) {
        return answered(proven(credential, today), addresses, today);
    }

    @Override
    public Verified ofToken(String token, List<String> addresses, LocalDate today) {
        return answered(within(tokens.check(token)), addresses, today);
    }

    @Override
    public Verified ofXml(byte[] document) {
        Proven seal = seals.ofXml(document);
        return new Verified(
                null,
                Stream.concat(Stream.of(seal.signature(), seal.key()), others("not-read"))
                        .toList());
    }

    private Proven proven(JsonNode credential, LocalDate today) {
        if (!(credential instanceof ObjectNode object)) {
            return Proven.unclear(credential, "not-signed", null);
        }
        if (!Bounds.hold(credential)) {
            return Proven.unclear(credential, "too-complex", null);
        }
        if (Seals.isSealed(object)) {
            return within(seals.ofJson(object));
        }
        String id = credential.path("id").asString("");
        if (id.startsWith(ENVELOPE) && id.contains(",")) {
            return within(tokens.check(id.substring(id.indexOf(',') + 1)));
        }
        return proofs.check(object, today);
    }

    private static Proven within(Proven proven) {
        return proven.credential() == null || Bounds.hold(proven.credential())
                ? proven
                : Proven.unclear(null, "too-complex", null);
    }

    private Verified answered(Proven proven, List<String> addresses, LocalDate today) {
        JsonNode credential = proven.credential();
        Stream<CredentialCheck> proof = Stream.of(proven.signature(), proven.key());
        if (credential == null) {
            String because = Boolean.FALSE.equals(proven.signature().passed()) ? "signature-failed" : "not-read";
            return new Verified(null, Stream.concat(proof, others(because)).toList());
        }
        return new Verified(
                credential,
                Stream.concat(
                                proof,
                                Stream.of(
                                        known(proven, credential),
                                        status.check(credential, proven.isSigned(), today),
                                        schema.check(credential),
                                        LearnerCheck.check(credential, addresses)))
                        .toList());
    }

    /** That a name stands in the register means nothing where the key was not tied to it. */
    private CredentialCheck known(Proven proven, JsonNode credential) {
        if (!proven.isTied()) {
            return CredentialCheck.unchecked(ISSUER_KNOWN, "key-not-tied", null);
        }
        String issuer = JsonLists.id(credential.path("issuer")).orElse("");
        return documents.known(issuer).isPresent()
                ? CredentialCheck.passed(ISSUER_KNOWN)
                : CredentialCheck.failed(ISSUER_KNOWN, "not-in-register", issuer);
    }

    private static Stream<CredentialCheck> others(String because) {
        return Arrays.stream(CheckKind.values())
                .filter(kind -> kind.compareTo(KEY_OF_ISSUER) > 0)
                .map(kind -> CredentialCheck.unchecked(kind, because, null));
    }
}
