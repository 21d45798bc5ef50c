package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenBadge2Tests {

    private static final String ISSUER = "{'id': 'https://bayu.test/issuer', 'type': 'Issuer', 'name': 'Bayu Academy'}";
    private static final String BADGE =
            "{'id': 'https://bayu.test/badge', 'type': 'BadgeClass', 'name': 'Sailing', 'description': 'Winds', 'criteria': 'https://bayu.test/how', 'issuer': %s}";

    static final String ASSERTION = assertion(BADGE.formatted(ISSUER), ", 'evidence': ['https://bayu.test/w']");

    private static String assertion(String badge, String more) {
        return """
                {'@context': 'https://w3id.org/openbadges/v2', 'type': 'Assertion', 'id': 'https://bayu.test/1',
                 'recipient': {'type': 'email', 'hashed': true, 'salt': 'sea', 'identity': 'sha256$%s'},
                 'issuedOn': '2024-05-06T07:08:09Z', 'expires': '2030-01-01T00:00:00Z',
                 'verification': {'type': 'hosted'}, 'badge': %s%s}
                """.formatted(hash("aina@example.test" + "sea"), badge, more);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static CredentialCheck check(Credential of, CheckKind kind) {
        return of.checks().stream()
                .filter(one -> one.check() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsAnAssertionWithAllInIt() {
        JsonReading reading = JsonReading.of(assertion(BADGE.formatted(ISSUER), ""));
        Credential badge = reading.only();
        assertThat(reading.format()).isEqualTo("open-badge-2");
        assertThat(badge.title()).isEqualTo("Sailing");
        assertThat(badge.issuer().name()).isEqualTo("Bayu Academy");
        assertThat(badge.awarded()).isEqualTo(LocalDate.of(2024, 5, 6));
        assertThat(badge.expires()).isEqualTo(LocalDate.of(2030, 1, 1));
        assertThat(badge.description().furtherInformation()).isEqualTo("https://bayu.test/how");
        assertThat(badge.verification().documentKind()).isEqualTo("digital-badge");
        assertThat(reading.origin("issuer.name")).isEqualTo("/badge/issuer/name");
    }

    @Test
    void knowsTheLearnerByTheHashAndProvesNothingElse() {
        Credential badge =
                JsonReading.of(assertion(BADGE.formatted(ISSUER), "")).only();
        assertThat(check(badge, CheckKind.LEARNER).passed()).isTrue();
        assertThat(check(badge, CheckKind.SIGNATURE).because()).isEqualTo("hosted-not-fetched");
        assertThat(badge.verification().authentic()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "sea,lake,false,issued-to-another-address",
        "sha256$,md5$,,learner-not-comparable",
        "'''identity''','''other''',,not-stated"
    })
    void saysWhyALearnerIsNotKnown(String text, String instead, Boolean passed, String because) {
        CredentialCheck check = check(
                JsonReading.of(assertion(BADGE.formatted(ISSUER), "").replace(text, instead))
                        .only(),
                CheckKind.LEARNER);
        assertThat(check.passed()).isEqualTo(passed);
        assertThat(check.because()).isEqualTo(because);
    }

    @Test
    void joinsFilesThatNameOneAnotherInAnyOrder() {
        JsonReading reading = JsonReading.of(
                ISSUER, assertion("'https://bayu.test/badge'", ""), BADGE.formatted("'https://bayu.test/issuer'"));
        assertThat(reading.only().title()).isEqualTo("Sailing");
        assertThat(reading.only().issuer().name()).isEqualTo("Bayu Academy");
        assertThat(reading.portfolio().origins()).anySatisfy(origin -> {
            assertThat(origin.where()).endsWith(".title");
            assertThat(origin.document()).isEqualTo("file-3");
            assertThat(origin.at()).isEqualTo("/name");
        });
        assertThat(reading.remarks()).containsOnly("describes-badges");
    }

    @Test
    void saysThatABadgeIsDescribedElsewhere() {
        JsonReading reading = JsonReading.of(assertion("'https://bayu.test/badge'", ""));
        assertThat(reading.only().title()).isNull();
        assertThat(reading.remarks()).containsExactly("badge-elsewhere");
    }

    @Test
    void provesByASignatureOnlyWhatItSigns() {
        String whole = JsonReading.token(assertion(BADGE.formatted(ISSUER), ""), "good");
        assertThat(JsonReading.of(whole).only().verification().authentic()).isTrue();
        String bare = JsonReading.token(assertion("'https://bayu.test/badge'", ""), "good");
        Credential joined = JsonReading.of(bare, BADGE.formatted(ISSUER)).only();
        assertThat(joined.title()).isEqualTo("Sailing");
        assertThat(check(joined, CheckKind.SIGNATURE).because()).isEqualTo("badge-not-signed");
        assertThat(joined.verification().authentic()).isNull();
        assertThat(JsonReading.of(JsonReading.token(assertion(BADGE.formatted(ISSUER), ""), "bad"))
                        .remarks())
                .containsExactly("forged");
    }

    @Test
    void seesWhatIsRevoked() {
        Credential badge = JsonReading.of(
                        assertion(BADGE.formatted(ISSUER), ", 'revoked': true, 'revocationReason': 'Error'"))
                .only();
        assertThat(check(badge, CheckKind.STATUS).passed()).isFalse();
        assertThat(check(badge, CheckKind.STATUS).about()).isEqualTo("Error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1714979289", "'1714979289'", "1714979289000"})
    void readsOldTimes(String seconds) {
        String text = assertion(BADGE.formatted(ISSUER), "").replace("'2024-05-06T07:08:09Z'", seconds);
        assertThat(JsonReading.of(text).only().awarded()).isEqualTo(LocalDate.of(2024, 5, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'https://bayu.test/w'",
                "['https://bayu.test/w']",
                "{'id': 'https://bayu.test/w'}",
                "[{'id': 'https://bayu.test/w'}]"
            })
    void readsEvidenceInEachOfItsShapes(String evidence) {
        JsonReading reading = JsonReading.of(assertion(BADGE.formatted(ISSUER), ", 'evidence': " + evidence));
        assertThat(reading.only().description().furtherInformation()).isEqualTo("https://bayu.test/w");
    }
}
