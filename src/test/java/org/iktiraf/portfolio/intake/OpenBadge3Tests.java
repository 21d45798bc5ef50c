package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.Grade;
import org.iktiraf.portfolio.Level;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenBadge3Tests {

    static final String BADGE = """
            {'@context': ['https://www.w3.org/ns/credentials/v2'],
             'id': 'urn:uuid:11111111-0000-4000-8000-000000000001',
             'type': ['VerifiableCredential', 'OpenBadgeCredential'],
             'issuer': {'id': 'did:key:zBayu', 'type': 'Profile', 'name': 'Universiti Seri Bayu',
                        'address': {'type': 'Address', 'addressCountry': 'MYS'}},
             'validFrom': '2025-03-04T08:00:00+08:00', 'validUntil': '2030-03-04T00:00:00Z',
             'proof': {'type': 'DataIntegrityProof', 'proofValue': 'PROOF'},
             'credentialSubject': {'type': 'AchievementSubject', 'name': 'Aina binti Osman',
               'activityStartDate': '2025-01-06', 'creditsEarned': 3,
               'result': [{'type': 'Result', 'resultDescription': 'urn:r:1', 'value': 'A-', 'status': 'Completed'},
                          {'type': 'Result', 'resultDescription': 'urn:r:2', 'value': '82'}],
               'achievement': {'id': 'urn:a:1', 'type': 'Achievement', 'achievementType': 'MicroCredential',
                 'name': {'ms': 'Data untuk Jururawat', 'en': 'Data for Nurses'}, 'humanCode': 'DN101',
                 'description': 'JsonReading <b>data</b> at the bedside', 'fieldOfStudy': 'Health Care',
                 'criteria': {'narrative': 'Pass the project'},
                 'alignment': [
                   {'type': 'Alignment', 'targetFramework': 'European Qualifications Framework', 'targetName': 'EQF Level 5'},
                   {'type': 'Alignment', 'targetFramework': 'MQF', 'targetName': 'Level', 'targetCode': '4'},
                   {'type': 'Alignment', 'targetType': 'ceasn:Competency', 'targetName': 'Reads a chart'}],
                 'resultDescription': [
                   {'id': 'urn:r:1', 'type': 'ResultDescription', 'name': 'Letter grade', 'resultType': 'LetterGrade'},
                   {'id': 'urn:r:2', 'type': 'ResultDescription', 'name': 'Mark', 'resultType': 'Percent'}]}}}
            """;

    private static JsonReading badge(String proof) {
        return JsonReading.of(BADGE.replace("PROOF", proof));
    }

    @Test
    void readsABadgeWithThePlaceOfEachField() {
        JsonReading reading = badge("good");
        Credential badge = reading.only();
        assertThat(reading.format()).isEqualTo("open-badge-3");
        assertThat(badge.kind()).isEqualTo(CredentialKind.MICRO_CREDENTIAL);
        assertThat(badge.title()).isEqualTo("Data for Nurses");
        assertThat(badge.code()).isEqualTo("DN101");
        assertThat(badge.issuer().name()).isEqualTo("Universiti Seri Bayu");
        assertThat(badge.issuer().country()).isEqualTo("MY");
        assertThat(badge.started()).isEqualTo(LocalDate.of(2025, 1, 6));
        assertThat(badge.awarded()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(badge.expires()).isEqualTo(LocalDate.of(2030, 3, 4));
        assertThat(badge.outcomes()).containsExactly("Reads a chart");
        assertThat(badge.subject()).isEqualTo("health-care");
        assertThat(badge.description().content()).isEqualTo("JsonReading <b>data</b> at the bedside");
        assertThat(badge.description().furtherInformation()).isEqualTo("Pass the project");
        assertThat(badge.description().learnerIdentified()).isTrue();
        assertThat(reading.origin("title")).isEqualTo("/credentialSubject/achievement/name");
        assertThat(reading.origin("issuer.country")).isEqualTo("/issuer/address/addressCountry");
    }

    @Test
    void prefersTheMalaysianLevelAndTellsOfTheOther() {
        JsonReading reading = badge("good");
        assertThat(reading.only().level()).isEqualTo(new Level("MQF", "4"));
        assertThat(reading.brought().files().get(0).remarks())
                .contains(new Remark("another-level", java.util.List.of("EQF", "5")));
    }

    @Test
    void makesNoCreditOfANumberWithoutItsUnit() {
        JsonReading reading = badge("good");
        assertThat(reading.only().credit()).isNull();
        assertThat(reading.remarks()).contains("credit-unit-unstated");
    }

    @Test
    void readsResultsByTheirDescriptions() {
        Credential badge = badge("good").only();
        assertThat(badge.assessment().grade()).isEqualTo(new Grade("Letter grade", "A-"));
        assertThat(badge.assessment().percent()).isEqualByComparingTo(BigDecimal.valueOf(82));
        assertThat(badge.assessment().held()).isTrue();
        assertThat(badge.completed()).isTrue();
        assertThat(badge.assessment().supervised()).isNull();
    }

    @Test
    void callsAuthenticWhatIsSignedByTheKeyOfItsIssuer() {
        assertThat(badge("good").only().verification().authentic()).isTrue();
        assertThat(badge("unknown").only().verification().authentic()).isNull();
    }

    @Test
    void believesNothingOfAForgedBadge() {
        JsonReading reading = badge("bad");
        Credential badge = reading.only();
        assertThat(badge.kind()).isEqualTo(CredentialKind.CERTIFICATE);
        assertThat(badge.title()).isEqualTo("file0.json");
        assertThat(badge.issuer().name()).isNull();
        assertThat(badge.verification().authentic()).isFalse();
        assertThat(badge.checks()).singleElement().satisfies(check -> {
            assertThat(check.check()).isEqualTo(CheckKind.SIGNATURE);
            assertThat(check.passed()).isFalse();
        });
        assertThat(reading.remarks()).containsExactly("forged");
    }

    @Test
    void readsATokenWithTheClaimsThatOnlyItStates() {
        String payload = """
                {'iss': 'did:key:zBayu', 'jti': 'urn:uuid:7', 'nbf': 1741046400, 'exp': 1900000000,
                 'vc': {'type': ['VerifiableCredential', 'OpenBadgeCredential'],
                        'credentialSubject': {'achievement': {'name': 'Rust', 'achievementType': 'Course'}}}}
                """;
        JsonReading reading = JsonReading.of(JsonReading.token(payload, "good"));
        assertThat(reading.only().title()).isEqualTo("Rust");
        assertThat(reading.only().kind()).isEqualTo(CredentialKind.COURSE);
        assertThat(reading.only().awarded()).isEqualTo(LocalDate.of(2025, 3, 4));
        assertThat(reading.origin("title")).isEqualTo("payload/vc/credentialSubject/achievement/name");
        assertThat(JsonReading.of(JsonReading.token(payload, "bad")).only().title())
                .isEqualTo("file0.json");
    }

    @Test
    void readsEachCredentialOfAPresentationEvenInAnEnvelope() {
        String inner = "{'type': ['VerifiableCredential'], 'credentialSubject': {'achievement': {'name': 'Inner'}}}";
        JsonReading reading = JsonReading.of("{'type': 'VerifiablePresentation', 'verifiableCredential': [" + BADGE
                + ", {'type': 'EnvelopedVerifiableCredential', 'id': 'data:application/vc+jwt,"
                + JsonReading.token(inner, "good") + "'}]}");
        assertThat(reading.portfolio().credentials())
                .extracting(Credential::title)
                .containsExactly("Data for Nurses", "Inner");
        assertThat(reading.origin("title")).startsWith("/verifiableCredential/0/");
    }

    @Test
    void readsNoLearningFromAStatusList() {
        JsonReading reading = JsonReading.of(
                "{'type': ['VerifiableCredential', 'BitstringStatusListCredential'], 'credentialSubject': {'type': 'BitstringStatusList'}}");
        assertThat(reading.portfolio().credentials()).isEmpty();
        assertThat(reading.remarks()).containsExactly("not-learning");
    }

    @Test
    void readsNoLearningFromAListThatHidesItsType() {
        assertThat(JsonReading.of(
                                "{'type': 'VerifiableCredential', 'credentialSubject': {'type': 'BitstringStatusList'}}")
                        .remarks())
                .containsExactly("not-learning");
    }

    @Test
    void tellsAttendanceFromAssessedLearning() {
        JsonReading reading = JsonReading.of(
                BADGE.replace("MicroCredential", "ext:Attendance").replace("'result'", "'none'"));
        assertThat(reading.only().assessment().held()).isFalse();
        assertThat(reading.only().completed()).isNull();
    }

    @Test
    void keepsNoStartAfterTheAward() {
        JsonReading reading = JsonReading.of(BADGE.replace("2025-01-06", "2026-01-06"));
        assertThat(reading.only().started()).isNull();
        assertThat(reading.only().awarded()).isNotNull();
        assertThat(reading.remarks()).contains("starts-after-award");
    }

    @ParameterizedTest
    @CsvSource({"2025-03,no-whole-day", "2025,no-whole-day", "yesterday,wrong-type-date", "2025-02-31,wrong-type-date"})
    void makesNoDayOfWhatIsNone(String stated, String remark) {
        JsonReading reading = JsonReading.of(BADGE.replace("2025-03-04T08:00:00+08:00", stated));
        assertThat(reading.only().awarded()).isNull();
        assertThat(reading.remarks()).contains(remark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enrolled", "InProgress", "Withdrew", "Failed"})
    void callsNothingCompletedThatIsNot(String status) {
        assertThat(JsonReading.of(BADGE.replace("'Completed'", "'" + status + "'"))
                        .only()
                        .completed())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 'VerifiableCredential', 'credentialSubject': 7}",
                "{'type': 'VerifiableCredential', 'credentialSubject': {'achievement': 'x'}}",
                "{'type': 'VerifiableCredential', 'credentialSubject': {'achievement': {'name': [], 'criteria': 1, 'alignment': 'x'}}}",
                "{'type': 'VerifiableCredential', 'credentialSubject': {'achievement': {'name': true}, 'result': ['x']}}",
                "{'type': 'VerifiableCredential', 'validFrom': {}, 'credentialSubject': {'achievement': {'name': 7}}}",
                "{'type': 'VerifiableCredential', 'issuer': 5, 'credentialSubject': [[[]]]}",
                "[{'type': 'VerifiableCredential'}, 5, [], null]"
            })
    void remarksOnWrongTypesAndGoesOn(String text) {
        assertThat(JsonReading.of(text).remarks()).isNotEmpty();
    }

    @Test
    void readsTheFirstOfThousandsOfResults() {
        String results = "{'value': 'B'},".repeat(5000) + "{'value': 'B'}";
        JsonReading reading = JsonReading.of(BADGE.replace("'result': [", "'result': [" + results + ","));
        assertThat(reading.only().assessment().grade()).isEqualTo(new Grade("Result", "B"));
        assertThat(reading.remarks()).contains("only-first");
    }
}
