package org.iktiraf.portfolio.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.portfolio.CheckKind.STATUS;
import static org.iktiraf.portfolio.verification.Verifying.verify;
import static org.iktiraf.portfolio.verification.Verifying.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether an issuer took a credential back, and how far the list that says so may be relied on. */
class StatusTests {

    private static final String LIST = "https://example.edu/status/1";
    private static final int BYTES = 16_384;

    private final Signing issuer = Signing.ed25519();

    @ParameterizedTest
    @CsvSource({
        "revocation, 8, passed",
        "revocation, 9, failed revoked",
        "suspension, 9, failed suspended",
        "message, 9, unchecked no-status-stated",
        "revocation, 131072, unchecked status-index-not-in-list",
        "revocation, -1, unchecked status-index-not-in-list",
        "revocation, nine, unchecked status-index-not-in-list"
    })
    void readsTheBitOfTheCredential(String purpose, String index, String word) {
        ObjectNode list = list(bits(9));
        subject(list).put("statusPurpose", purpose);
        assertThat(status(entry(purpose, index), issuer.sign(list, Signing.RDFC)))
                .isEqualTo(word);
    }

    @Test
    void readsANumberAsTheIndex() {
        ObjectNode entry = entry("revocation", "0");
        entry.put("statusListIndex", 9);
        assertThat(status(entry, issuer.sign(list(bits(9)), Signing.JCS))).isEqualTo("failed revoked");
    }

    @Test
    void readsTheOlderList() {
        ObjectNode entry = entry("revocation", "9").put("type", "StatusList2021Entry");
        ObjectNode list = list(bits(9).substring(1));
        list.putArray("type").add("VerifiableCredential").add("StatusList2021Credential");
        ((ArrayNode) list.path("@context")).add("https://w3id.org/vc/status-list/2021/v1");
        subject(list).put("type", "StatusList2021");
        ObjectNode badge = issuer.oldBadge();
        badge.set("credentialStatus", entry);
        Verifier verifier = Verifying.knowing(
                Map.of(), Map.of(LIST, issuer.sign(list, Signing.JCS).toString()));
        assertThat(word(verify(verifier, issuer.sign(badge, Signing.RDFC)), STATUS))
                .isEqualTo("failed revoked");
    }

    @Test
    void readsAListThatIsAToken() {
        String token = issuer.token(issuer.header(), list(bits(9)));
        assertThat(status(entry("revocation", "9"), token)).isEqualTo("failed revoked");
    }

    @Test
    void failsWhereOneOfSeveralEntriesIsSet() {
        ObjectNode badge = issuer.badge();
        badge.putArray("credentialStatus").add(entry("revocation", "8")).add(entry("revocation", "9"));
        Verifier verifier = Verifying.knowing(
                Map.of(), Map.of(LIST, issuer.sign(list(bits(9)), Signing.RDFC).toString()));
        assertThat(word(verify(verifier, issuer.sign(badge, Signing.RDFC)), STATUS))
                .isEqualTo("failed revoked");
    }

    @Test
    void saysThatAListIsNotAtHand() {
        ObjectNode badge = issuer.badge();
        badge.set("credentialStatus", entry("revocation", "9"));
        Verified verified = verify(Verifying.knowingNobody(), issuer.sign(badge, Signing.RDFC));
        assertThat(word(verified, STATUS)).isEqualTo("unchecked status-list-not-at-hand");
        assertThat(Verifying.check(verified, STATUS).about()).isEqualTo(LIST);
    }

    @Test
    void saysThatNoStatusIsStated() {
        Verified verified = verify(Verifying.knowingNobody(), issuer.sign(issuer.badge(), Signing.RDFC));
        assertThat(word(verified, STATUS)).isEqualTo("unchecked no-status-stated");
    }

    @Test
    void saysNothingGoodOfWhatNobodySigned() {
        ObjectNode badge = issuer.badge();
        badge.set("credentialStatus", entry("revocation", "8"));
        Verifier verifier = Verifying.knowing(
                Map.of(), Map.of(LIST, issuer.sign(list(bits(9)), Signing.RDFC).toString()));
        assertThat(word(verify(verifier, badge), STATUS)).isEqualTo("unchecked not-signed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"validUntil", "validFrom", "type", "encodedList", "bomb", "purpose", "unsigned", "tampered"})
    void reliesOnNoListThatIsNotSound(String spoiled) {
        ObjectNode list = list(bits(9));
        switch (spoiled) {
            case "validUntil" -> list.put("validUntil", "2026-02-01T00:00:00Z");
            case "validFrom" -> list.put("validFrom", "2026-04-01T00:00:00Z");
            case "type" -> list.putArray("type").add("VerifiableCredential");
            case "encodedList" -> subject(list).put("encodedList", "uAAAA");
            case "bomb" -> subject(list).put("encodedList", packed(new byte[20_000_000]));
            case "purpose" -> subject(list).put("statusPurpose", "suspension");
            default -> assertThat(spoiled).isIn("unsigned", "tampered");
        }
        ObjectNode signed = spoiled.equals("unsigned") ? list : issuer.sign(list, Signing.RDFC);
        if (spoiled.equals("tampered")) {
            subject(signed).put("encodedList", bits(8));
        }
        assertThat(status(entry("revocation", "8"), signed)).isEqualTo("unchecked status-list-not-reliable");
    }

    @ParameterizedTest
    @CsvSource({"true, failed revoked", "false, passed"})
    void readsAListOfRevokedCredentials(boolean revoked, String word) {
        ObjectNode badge = issuer.oldBadge();
        badge.withArrayProperty("@context").add("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json");
        badge.putObject("credentialStatus").put("id", LIST).put("type", "1EdTechRevocationList");
        String list =
                """
                {"id": "%s", "issuer": "%s", "revokedCredential": [{"id": "%s"}]}""".formatted(LIST, issuer.id(), revoked ? badge.path("id").stringValue() : "urn:x:other");
        Verifier verifier = Verifying.knowing(Map.of(), Map.of(LIST, list));
        assertThat(word(verify(verifier, issuer.sign(badge, Signing.RDFC)), STATUS))
                .isEqualTo(word);
    }

    private String status(ObjectNode entry, Object list) {
        ObjectNode badge = issuer.badge();
        badge.set("credentialStatus", entry);
        Verifier verifier = Verifying.knowing(Map.of(), Map.of(LIST, list.toString()));
        return word(verify(verifier, issuer.sign(badge, Signing.RDFC)), STATUS);
    }

    private static ObjectNode entry(String purpose, String index) {
        return Signing.object("{\"id\": \"" + LIST + "#1\", \"type\": \"BitstringStatusListEntry\"}")
                .put("statusPurpose", purpose)
                .put("statusListIndex", index)
                .put("statusListCredential", LIST);
    }

    private ObjectNode list(String bits) {
        return Signing.object("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"],
                 "id": "%1$s", "type": ["VerifiableCredential", "BitstringStatusListCredential"],
                 "issuer": "%2$s", "validFrom": "2026-01-01T00:00:00Z",
                 "credentialSubject": {"id": "%1$s#list", "type": "BitstringStatusList",
                   "statusPurpose": "revocation", "encodedList": "%3$s"}}""".formatted(LIST, issuer.id(), bits));
    }

    private static ObjectNode subject(ObjectNode list) {
        return (ObjectNode) list.path("credentialSubject");
    }

    private static String bits(int set) {
        byte[] bytes = new byte[BYTES];
        bytes[set / 8] |= (byte) (1 << (7 - set % 8));
        return packed(bytes);
    }

    private static String packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return "u" + Signing.base64(packed.toByteArray());
    }
}
