package org.iktiraf.portfolio.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;
import static org.iktiraf.portfolio.verification.Verifying.check;
import static org.iktiraf.portfolio.verification.Verifying.verify;
import static org.iktiraf.portfolio.verification.Verifying.word;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Seals around JSON and within XML, each made here with a certificate of the test's own. */
class SealTests {

    private static final Verifier VERIFIER = Verifying.knowingNobody();
    private static final Sealing SEALING = new Sealing("Example College");
    private static final String CREDENTIAL =
            "{\"id\": \"urn:credential:1\", \"type\": [\"VerifiableCredential\", \"EuropeanDigitalCredential\"]}";
    private static final String XML = "<europassCredential><title>Data Literacy</title></europassCredential>";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void verifiesASealAroundJson(boolean encoded) {
        Verified verified = verify(VERIFIER, SEALING.json(CREDENTIAL, encoded));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(verified.credential()).isEqualTo(Signing.object(CREDENTIAL));
    }

    @Test
    void saysWhoseSealItSaysToBeAndTrustsNoList() {
        Verified verified = verify(VERIFIER, SEALING.json(CREDENTIAL, false));
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("unchecked no-trust-list");
        assertThat(check(verified, KEY_OF_ISSUER).about()).isEqualTo("Example College");
    }

    @Test
    void failsWhatWasChangedInItsEnvelope() {
        ObjectNode envelope = SEALING.json(CREDENTIAL, false);
        envelope.put("payload", CREDENTIAL.replace("urn:credential:1", "urn:credential:2"));
        Verified verified = verify(VERIFIER, envelope);
        assertThat(word(verified, SIGNATURE)).isEqualTo("failed signature-does-not-match");
        assertThat(verified.credential()).isNull();
    }

    @Test
    void readsNoEnvelopeThatIsBroken() {
        ObjectNode envelope = SEALING.json(CREDENTIAL, false);
        envelope.putArray("signatures").addObject().put("protected", "e30").put("signature", "AAAA");
        assertThat(word(verify(VERIFIER, envelope), SIGNATURE)).isNotEqualTo("passed");
    }

    @Test
    void verifiesASealWithinXml() {
        byte[] sealed = SEALING.xml(XML);
        assertThat(word(VERIFIER.ofXml(sealed), SIGNATURE)).isEqualTo("passed");
        String changed = new String(sealed, UTF_8).replace("Data Literacy", "Doctor of Everything");
        assertThat(word(VERIFIER.ofXml(changed.getBytes(UTF_8)), SIGNATURE))
                .isEqualTo("failed signature-does-not-match");
    }

    @Test
    void passesNoSealThatIsWrappedIntoAnotherDocument() {
        String sealed = new String(SEALING.xml(XML), UTF_8).replaceFirst("<\\?xml[^>]*\\?>", "");
        String wrapped = "<europassCredential><title>Doctor</title>" + sealed + "</europassCredential>";
        assertThat(word(VERIFIER.ofXml(wrapped.getBytes(UTF_8)), SIGNATURE)).isNotEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a/>",
                "<a",
                "{}",
                "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>",
                "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>"
            })
    void passesNothingThatHasNoSeal(String document) {
        assertThat(word(VERIFIER.ofXml(document.getBytes(UTF_8)), SIGNATURE)).startsWith("unchecked ");
    }
}
