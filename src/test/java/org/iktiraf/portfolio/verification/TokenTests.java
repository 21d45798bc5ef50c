package org.iktiraf.portfolio.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.portfolio.CheckKind.KEY_OF_ISSUER;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;
import static org.iktiraf.portfolio.verification.Verifying.TODAY;
import static org.iktiraf.portfolio.verification.Verifying.word;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Credentials that are tokens. */
class TokenTests {

    private static final Verifier VERIFIER = Verifying.knowingNobody();

    private final Signing issuer = Signing.ed25519();

    @Test
    void readsACredentialThatIsThePayload() {
        Verified verified = of(issuer.token(issuer.header(), issuer.badge()));
        assertPassed(verified);
        assertThat(verified.credential()).isEqualTo(issuer.badge());
    }

    @Test
    void readsACredentialOfACurve() {
        Signing curve = Signing.p256();
        assertPassed(of(curve.token(curve.header(), curve.badge())));
    }

    @Test
    void readsWhatTheTokenSaysBesideIt() {
        ObjectNode inside = issuer.oldBadge();
        inside.remove(List.of("issuer", "issuanceDate", "id"));
        ObjectNode payload =
                Signing.object("{\"iss\": \"%s\", \"jti\": \"urn:x:1\", \"nbf\": 1767571200, \"exp\": 1799107200}"
                        .formatted(issuer.id()));
        payload.set("vc", inside);
        Verified verified = of(issuer.token(issuer.header(), payload));
        assertPassed(verified);
        assertThat(credential(verified).path("issuer").asString()).isEqualTo(issuer.id());
        assertThat(credential(verified).path("id").asString()).isEqualTo("urn:x:1");
        assertThat(credential(verified).path("issuanceDate").asString()).isEqualTo("2026-01-05T00:00:00Z");
        assertThat(credential(verified).path("expirationDate").asString()).isEqualTo("2027-01-05T00:00:00Z");
    }

    @Test
    void readsATokenInAnEnvelope() {
        ObjectNode envelope = Signing.object(
                "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": \"EnvelopedVerifiableCredential\"}");
        envelope.put("id", "data:application/vc+jwt," + issuer.token(issuer.header(), issuer.badge()));
        assertPassed(VERIFIER.ofJson(envelope, List.of(), TODAY));
    }

    @Test
    void readsAKeySetAtTheIssuersAddress() throws JOSEException {
        RSAKey key = new RSAKeyGenerator(2048).keyID("k1").generate();
        String kid = "https://example.edu/keys#k1";
        ObjectNode badge = issuer.badge();
        ((ObjectNode) badge.path("issuer")).put("id", "https://example.edu/issuer");
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build(), new Payload(badge.toString()));
        token.sign(new RSASSASigner(key));

        assertThat(word(of(token.serialize()), SIGNATURE)).isEqualTo("unchecked key-not-at-hand");
        String keys = "{\"keys\": [" + key.toPublicJWK().toJSONString() + "]}";
        assertPassed(Verifying.knowing(Map.of(), Map.of(kid, keys)).ofToken(token.serialize(), List.of(), TODAY));
    }

    @Test
    void failsATokenThatWasChanged() {
        String[] parts = issuer.token(issuer.header(), issuer.badge()).split("\\.", -1);
        String other = Signing.base64(issuer.badge().put("name", "Doctor").toString());
        Verified verified = of(parts[0] + "." + other + "." + parts[2]);
        assertThat(word(verified, SIGNATURE)).isEqualTo("failed signature-does-not-match");
        assertThat(verified.credential()).isNull();
    }

    @Test
    void failsATokenThatNobodySigned() {
        String header = Signing.base64("{\"alg\":\"none\"}");
        assertThat(word(of(header + "." + Signing.base64(issuer.badge().toString()) + "."), SIGNATURE))
                .isEqualTo("failed not-signed-token");
    }

    @Test
    void failsATokenWhoseAlgorithmIsNotOfItsKey() {
        ObjectNode header = issuer.header().put("alg", "RS256");
        assertThat(word(of(issuer.token(header, issuer.badge())), SIGNATURE)).isEqualTo("failed key-of-another-kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"alg\":\"HS256\"}", "{\"crit\":[\"b64\"]}", "{\"typ\":\"JOSE+weird\"}"})
    void leavesOpenWhatItDoesNotUnderstand(String more) {
        ObjectNode header = issuer.header();
        header.setAll(Signing.object(more));
        assertThat(word(of(issuer.token(header, issuer.badge())), SIGNATURE))
                .isEqualTo("unchecked suite-not-supported");
    }

    @Test
    void tiesNoKeyThatOnlyTheHeaderStates() {
        Signing curve = Signing.p256().as("https://example.edu/issuer");
        ObjectNode header = curve.header();
        header.remove("kid");
        header.set("jwk", curve.jwk());
        Verified verified = of(curve.token(header, curve.badge()));
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("unchecked key-only-in-header");

        ObjectNode another = issuer.badge();
        Verified stolen = of(curve.token(header, another));
        assertThat(word(stolen, KEY_OF_ISSUER)).isEqualTo("failed key-of-another");
    }

    @Test
    void resolvesAKeyThatIsItsOwnName() {
        Signing curve = Signing.p256();
        String did = "did:jwk:" + Signing.base64(curve.jwk().toString());
        curve.as(did);
        ObjectNode header = curve.header().put("kid", did + "#0");
        assertPassed(of(curve.token(header, curve.badge())));
    }

    @Test
    void failsTheKeyWhereTheTokenNamesAnotherIssuer() {
        ObjectNode payload = issuer.badge().put("iss", issuer.id());
        ((ObjectNode) payload.path("issuer")).put("id", "https://example.edu/issuer");
        Verified verified = of(issuer.token(issuer.header(), payload));
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("failed issuer-differs");
    }

    @Test
    void putsDisclosuresInTheirPlaces() {
        String name = Signing.base64("[\"salt\", \"name\", \"Data Literacy\"]");
        ObjectNode payload = issuer.badge();
        payload.remove("name");
        payload.put("_sd_alg", "sha-256").putArray("_sd").add(Signing.base64(Signing.sha256(name)));
        String token = issuer.token(issuer.header().put("typ", "vc+sd-jwt"), payload);

        Verified verified = of(token + "~" + name + "~");
        assertPassed(verified);
        assertThat(verified.credential()).isEqualTo(issuer.badge());
        assertThat(credential(of(token + "~")).has("name")).isFalse();

        String foreign = Signing.base64("[\"salt\", \"name\", \"Doctor\"]");
        assertThat(word(of(token + "~" + foreign + "~"), SIGNATURE)).isEqualTo("failed proof-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b.c", "....", "ey.ey.ey", "~~~", "eyJhbGciOiJFZERTQSJ9.W10.AAAA"})
    void failsWhatIsNoToken(String token) {
        assertThat(word(of(token), SIGNATURE)).isEqualTo("failed proof-unreadable");
    }

    private static void assertPassed(Verified verified) {
        assertThat(word(verified, SIGNATURE)).isEqualTo("passed");
        assertThat(word(verified, KEY_OF_ISSUER)).isEqualTo("passed");
    }

    private static JsonNode credential(Verified verified) {
        return Objects.requireNonNull(verified.credential());
    }

    private static Verified of(String token) {
        return VERIFIER.ofToken(token, List.of(), TODAY);
    }
}
