package org.iktiraf.portfolio.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.portfolio.CheckKind.ISSUER_KNOWN;
import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;
import static org.iktiraf.portfolio.CheckKind.STATUS;
import static org.iktiraf.portfolio.verification.Verifying.verify;
import static org.iktiraf.portfolio.verification.Verifying.word;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Proofs that a credential carries in itself: every suite, and what must not pass for one. */
class ProofTests {

    private static final Verifier VERIFIER = Verifying.knowingNobody();

    private final Signing issuer = Signing.ed25519();

    @ParameterizedTest
    @ValueSource(strings = {Signing.RDFC, Signing.JCS, "eddsa-2022"})
    void verifiesEachSuiteOfEdwardsKeys(String suite) {
        Verified verified = verify(VERIFIER, issuer.sign(issuer.badge(), suite));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("passed");
        assertThat(verified.credential()).isEqualTo(issuer.badge());
    }

    @ParameterizedTest
    @ValueSource(strings = {Signing.RDFC, Signing.JCS, Signing.OLD})
    void verifiesTheOlderDataModel(String suite) {
        assertThat(word(verify(VERIFIER, issuer.sign(issuer.oldBadge(), suite)), SIGNATURE))
                .isEqualTo("passed");
    }

    @Test
    void verifiesAKeyOfACurve() {
        Signing curve = Signing.p256();
        Verified verified = verify(VERIFIER, curve.sign(curve.badge(), Signing.ECDSA));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("passed");
    }

    @Test
    void verifiesARecordWithItsCredentials() {
        ObjectNode record = issuer.record(issuer.sign(issuer.badge(), Signing.RDFC), issuer.badge());
        assertThat(word(verify(VERIFIER, issuer.sign(record, Signing.RDFC)), SIGNATURE))
                .isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {Signing.RDFC, Signing.JCS})
    void believesNothingAfterAFailedSignature(String suite) {
        ObjectNode forged = issuer.sign(issuer.badge(), suite).put("name", "Doctor of Everything");
        Verified verified = verify(VERIFIER, forged);
        assertThat(word(verified, SIGNATURE)).isEqualTo("failed signature-does-not-match");
        assertThat(verified.isForged()).isTrue();
        assertThat(verified.credential()).isNull();
        assertThat(word(verified, STATUS)).isEqualTo("unchecked signature-failed");
    }

    @Test
    void saysThatAnUnsignedCredentialIsNotSigned() {
        Verified verified = verify(VERIFIER, issuer.badge());
        assertThat(word(verified, SIGNATURE)).isEqualTo("unchecked not-signed");
        assertThat(word(verified, ISSUER_KNOWN)).isEqualTo("unchecked key-not-tied");
        assertThat(verified.credential()).isEqualTo(issuer.badge());
    }

    @Test
    void judgesEachOfSeveralProofs() {
        ObjectNode once = issuer.sign(issuer.badge(), Signing.RDFC);
        ObjectNode twice = issuer.sign(once, Signing.JCS);
        assertThat(word(verify(VERIFIER, twice), SIGNATURE)).isEqualTo("passed");

        ObjectNode second = (ObjectNode) twice.path("proof").get(1);
        second.put("proofValue", once.path("proof").path("proofValue").stringValue());
        assertThat(word(verify(VERIFIER, twice), SIGNATURE)).isEqualTo("failed signature-does-not-match");
    }

    @Test
    void doesNotPassWhereOneProofCannotBeChecked() {
        ObjectNode twice = issuer.sign(issuer.sign(issuer.badge(), Signing.RDFC), Signing.RDFC);
        ((ObjectNode) twice.path("proof").get(1)).put("cryptosuite", "bbs-2023");
        assertThat(word(verify(VERIFIER, twice), SIGNATURE)).isEqualTo("unchecked suite-not-supported");
    }

    @Test
    void tiesNoKeyOfAnotherToTheIssuer() {
        ObjectNode claimed = issuer.badge();
        ((ObjectNode) claimed.path("issuer")).put("id", "did:web:example.edu");
        Verified verified = verify(VERIFIER, issuer.sign(claimed, Signing.RDFC));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("failed key-of-another");
        assertThat(word(verified, ISSUER_KNOWN)).isEqualTo("unchecked key-not-tied");
    }

    @Test
    void readsTheKeyOfAPinnedIssuer() {
        Signing web = Signing.ed25519().as("did:web:example.edu");
        ObjectNode signed = web.sign(web.badge(), Signing.RDFC);
        assertThat(word(verify(VERIFIER, signed), SIGNATURE)).isEqualTo("unchecked key-not-at-hand");

        Verified verified = verify(Verifying.knowing(Map.of(web.id(), web.document()), Map.of()), signed);
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("passed");
        assertThat(word(verified, ISSUER_KNOWN)).isEqualTo("passed");
    }

    @Test
    void tiesNoKeyThatItsIssuerDoesNotAssertWith() {
        Signing web = Signing.ed25519().as("did:web:example.edu");
        String document = web.document().replace("assertionMethod", "verificationMethod");
        Verified verified =
                verify(Verifying.knowing(Map.of(web.id(), document), Map.of()), web.sign(web.badge(), Signing.RDFC));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("failed key-not-for-assertion");
    }

    @ParameterizedTest
    @CsvSource({
        "proofPurpose, authentication, failed wrong-purpose",
        "expires, 2026-02-01T00:00:00Z, failed proof-expired",
        "created, 2027-02-01T00:00:00Z, unchecked proof-from-the-future",
        "created, yesterday, unchecked proof-date-unreadable",
        "proofValue, z0O, failed proof-unreadable",
        "previousProof, urn:x:1, unchecked suite-not-supported",
        "cryptosuite, bbs-2023, unchecked suite-not-supported"
    })
    void readsWhatAProofSaysOfItself(String field, String value, String word) {
        ObjectNode signed = issuer.sign(issuer.badge(), Signing.RDFC);
        ((ObjectNode) signed.path("proof")).put(field, value);
        assertThat(word(verify(VERIFIER, signed), SIGNATURE)).isEqualTo(word);
    }

    @Test
    void readsNoMoreProofsThanTwenty() {
        ObjectNode signed = issuer.sign(issuer.badge(), Signing.JCS);
        var proof = signed.path("proof");
        var all = signed.putArray("proof");
        for (int i = 0; i < 21; i++) {
            all.add(proof);
        }
        assertThat(word(verify(VERIFIER, signed), SIGNATURE)).isEqualTo("unchecked too-complex");
    }
}
