package org.iktiraf.portfolio.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.portfolio.CheckKind.LEARNER;
import static org.iktiraf.portfolio.verification.Verifying.TODAY;
import static org.iktiraf.portfolio.verification.Verifying.word;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Whether a credential was issued to who hands it in. */
class LearnerTests {

    private static final String MINE = "aisyah@example.com";
    private static final Verifier VERIFIER = Verifying.knowingNobody();

    private final ObjectNode badge = Signing.ed25519().badge();

    @ParameterizedTest
    @CsvSource({
        "aisyah@example.com, passed",
        "' Aisyah@Example.COM ', passed",
        "mailto:aisyah@example.com, passed",
        "other@example.com, failed issued-to-another-address"
    })
    void comparesAHashedAddress(String given, String word) {
        identify("sha256$" + hash(MINE + "pepper"), true);
        assertThat(learner(List.of("someone@example.com", given))).isEqualTo(word);
    }

    @Test
    void comparesAnAddressInWords() {
        identify("Aisyah@example.com", false);
        assertThat(learner(List.of(MINE))).isEqualTo("passed");
    }

    @Test
    void comparesASubjectThatIsAnAddress() {
        subject().remove("identifier");
        subject().put("id", "mailto:aisyah@example.com");
        assertThat(learner(List.of(MINE))).isEqualTo("passed");
        assertThat(learner(List.of("other@example.com"))).isEqualTo("failed issued-to-another-address");
    }

    @Test
    void saysThatNoAddressWasGiven() {
        assertThat(learner(List.of())).isEqualTo("unchecked no-address-given");
    }

    @Test
    void saysThatNobodyIsStated() {
        subject().remove("identifier");
        subject().put("id", "did:example:1");
        assertThat(learner(List.of(MINE))).isEqualTo("unchecked not-stated");
    }

    @Test
    void takesANumberAtSchoolForNoAddress() {
        identify("123", false);
        ((ObjectNode) subject().path("identifier").get(0)).put("identityType", "sourcedId");
        assertThat(learner(List.of(MINE))).isEqualTo("unchecked not-stated");
    }

    @Test
    void saysThatAHashIsOfNoKnownKind() {
        identify("whirlpool$00", true);
        assertThat(learner(List.of(MINE))).isEqualTo("unchecked learner-not-comparable");
    }

    @Test
    void comparesTheOldestHash() {
        assertThat(IdentityHash.matches("md5$0bc83cb571cd1c50ba6f3e8a78ef1346", null, "MyEmailAddress@example.com"))
                .isEqualTo(Optional.of(true));
        assertThat(IdentityHash.matches("md5$00", null, MINE)).isEmpty();
    }

    private String learner(List<String> addresses) {
        return word(VERIFIER.ofJson(badge, addresses, TODAY), LEARNER);
    }

    private void identify(String hash, boolean hashed) {
        ((ObjectNode) subject().path("identifier").get(0))
                .put("identityHash", hash)
                .put("salt", "pepper")
                .put("hashed", hashed);
    }

    private ObjectNode subject() {
        return (ObjectNode) badge.path("credentialSubject");
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(Signing.sha256(text));
    }
}
