package org.iktiraf.portfolio.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;
import static org.iktiraf.portfolio.CheckKind.STATUS;
import static org.iktiraf.portfolio.verification.Verifying.verify;
import static org.iktiraf.portfolio.verification.Verifying.word;

import java.util.Map;
import org.iktiraf.portfolio.verification.jsonld.Canonical;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What other projects signed, verified here; skipped where their files are not at hand. */
class RealFilesTests {

    private static final String BADGES = "open-badges-3/";
    private static final String OIDF = "did:web:digitalcredentials.github.io:vc-test-fixtures:dids:oidf";
    private static final String EXAMPLE = "https://example.com/issuers/876543";
    private static final Verifier VERIFIER = Verifying.knowingNobody();

    @ParameterizedTest
    @CsvSource({
        "rdfc-didkey-spec-example.json, passed, passed, unchecked no-status-stated",
        "rdfc-didkey-valid-status.json, passed, passed, unchecked status-list-not-at-hand",
        "ed25519-2020-didkey-expired.json, passed, passed, unchecked no-status-stated",
        "ed25519-2020-didkey-revoked-expired.json, passed, passed, unchecked status-list-not-at-hand",
        "ed25519-2020-didkey-string-issuer.json, passed, passed, unchecked no-status-stated",
        "two-proofs.json, passed, passed, unchecked no-status-stated",
        "ed25519-2020-didweb.json, unchecked key-not-at-hand, unchecked key-not-at-hand, unchecked status-list-not-at-hand",
        "1edtech-no-proof.json, unchecked not-signed, unchecked not-signed, unchecked no-status-stated",
        "1edtech-simple-eddsa-2022.json, unchecked key-not-at-hand, unchecked key-not-at-hand, unchecked no-status-stated",
        "1edtech-expired.json, unchecked key-not-at-hand, unchecked key-not-at-hand, unchecked no-status-stated",
        "status-list-tampered.json, failed signature-does-not-match, unchecked signature-failed, unchecked signature-failed"
    })
    void judgesBadges(String file, String signature, String key, String status) {
        Verified verified = verify(VERIFIER, RealFiles.json(BADGES + file));
        assertThat(word(verified, SIGNATURE)).isEqualTo(signature);
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo(key);
        assertThat(word(verified, STATUS)).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple-v1.json", "simple-noproof.json"})
    void passesNoRecordOfAnUnknownKey(String file) {
        assertThat(word(verify(VERIFIER, RealFiles.json("clr-2/" + file)), SIGNATURE))
                .startsWith("unchecked ");
    }

    @Test
    void readsTheDocumentOfAPinnedIssuer() {
        Verifier knowing = Verifying.knowing(Map.of(OIDF, RealFiles.text("did-documents/oidf-did.json")), Map.of());
        Verified verified = verify(knowing, RealFiles.json(BADGES + "ed25519-2020-didweb.json"));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1edtech-simple-eddsa-2022.json", "1edtech-expired.json"})
    void readsTheKeysOfAnIssuerWithAnAddress(String file) {
        String document = """
                {"id": "%1$s", "assertionMethod": [{"id": "%1$s#z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi",
                 "type": "Multikey", "controller": "%1$s",
                 "publicKeyMultibase": "z6MkjZRZv3aez3r18pB1RBFJR1kwUVJ5jHt92JmQwXbd5hwi"}]}""".formatted(EXAMPLE);
        Verified verified =
                verify(Verifying.knowing(Map.of(EXAMPLE, document), Map.of()), RealFiles.json(BADGES + file));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "notYetValid", "tampered", "missingBitStringType"})
    void reliesOnNoSpoiledStatusList(String spoiled) {
        ObjectNode badge = (ObjectNode) RealFiles.json(BADGES + "rdfc-didkey-valid-status.json");
        String address =
                badge.path("credentialStatus").path("statusListCredential").stringValue();
        String list = RealFiles.text(BADGES + "status-list-" + spoiled + ".json");
        assertThat(word(verify(Verifying.knowing(Map.of(), Map.of(address, list)), badge), STATUS))
                .isEqualTo("unchecked status-list-not-reliable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signedDataInt.json", "signedEdSig.json"})
    void verifiesTheVectorsOfTheStandard(String file) {
        Verified verified = verify(VERIFIER, RealFiles.json("w3c-vectors/" + file));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("failed key-of-another");
    }

    @Test
    void arrivesAtTheCanonicalFormsOfTheStandard() throws Unclear {
        ObjectNode signed = (ObjectNode) RealFiles.json("w3c-vectors/signedDataInt.json");
        ObjectNode proof = (ObjectNode) signed.remove("proof");
        proof.remove("proofValue");
        proof.set("@context", signed.path("@context"));
        Canonical canonical = new Canonical();
        assertThat(canonical.graph(signed, "SHA-256")).isEqualTo(RealFiles.text("w3c-vectors/canonDocDataInt.txt"));
        assertThat(canonical.graph(proof, "SHA-256")).isEqualTo(RealFiles.text("w3c-vectors/proofCanonDataInt.txt"));
    }
}
