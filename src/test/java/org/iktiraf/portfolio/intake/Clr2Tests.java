package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialCheck;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.junit.jupiter.api.Test;

class Clr2Tests {

    private static String nested(String id, String achievement, String name, String more) {
        return """
                {'id': 'urn:c:%s', 'type': ['VerifiableCredential', 'AchievementCredential'], 'issuanceDate': '2024-06-06T00:00:00Z',
                 'issuer': {'id': 'did:key:zBayu', 'name': 'Universiti Seri Bayu'}%s,
                 'credentialSubject': {'achievement': {'id': 'urn:a:%s', 'name': '%s', 'achievementType': 'Course'}}}
                """.formatted(id, more, achievement, name);
    }

    private static String record(String proof, String associations, String... nested) {
        return """
                {'id': 'urn:clr:1', 'type': ['VerifiableCredential', 'ClrCredential'], 'name': 'Transcript',
                 'issuer': {'id': 'did:key:zBayu', 'name': 'Universiti Seri Bayu'}, 'proof': {'proofValue': '%s'},
                 'credentialSubject': {'type': 'ClrSubject', 'association': [%s], 'verifiableCredential': [%s]}}
                """.formatted(proof, associations, String.join(",", nested));
    }

    private static String association(String type, String source, String target) {
        return "{'type': 'Association', 'associationType': '%s', 'sourceId': '%s', 'targetId': '%s'}"
                .formatted(type, source, target);
    }

    static final String RECORD = record(
            "good",
            association("isParentOf", "urn:a:1", "urn:a:2"),
            nested("1", "1", "Programme", ""),
            nested("2", "2", "Data", ", 'proof': {'proofValue': 'good'}"));

    private static CredentialCheck check(Credential of, CheckKind kind) {
        return of.checks().stream()
                .filter(one -> one.check() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readsEachCredentialAndNoneOfTheRecordItself() {
        JsonReading reading =
                JsonReading.of(record("good", "", nested("1", "1", "Statistics", ""), nested("2", "2", "Data", "")));
        assertThat(reading.format()).isEqualTo("clr-2");
        assertThat(reading.portfolio().credentials())
                .extracting(Credential::title)
                .containsExactly("Statistics", "Data");
        assertThat(reading.origin("title"))
                .isEqualTo("/credentialSubject/verifiableCredential/0/credentialSubject/achievement/name");
    }

    @Test
    void coversByItsProofWhatHasNone() {
        Credential covered = JsonReading.of(record("good", "", nested("1", "1", "Statistics", "")))
                .only();
        assertThat(check(covered, CheckKind.SIGNATURE).passed()).isTrue();
        assertThat(covered.verification().authentic()).isTrue();
    }

    @Test
    void provesNoCredentialOfAnotherIssuerToBeThatIssuers() {
        String other = nested("1", "1", "Statistics", "").replace("zBayu", "zOther");
        Credential covered = JsonReading.of(record("good", "", other)).only();
        assertThat(check(covered, CheckKind.SIGNATURE).passed()).isTrue();
        assertThat(check(covered, CheckKind.KEY_OF_ISSUER).because()).isEqualTo("proven-by-another");
        assertThat(covered.verification().authentic()).isNull();
    }

    @Test
    void believesTheProofOfACredentialInAnUnsignedRecord() {
        JsonReading reading = JsonReading.of(record(
                "none",
                "",
                nested("1", "1", "Statistics", ", 'proof': {'proofValue': 'good'}"),
                nested("2", "2", "Data", "")));
        assertThat(reading.titled("Statistics").verification().authentic()).isTrue();
        assertThat(check(reading.titled("Data"), CheckKind.SIGNATURE).passed()).isNull();
    }

    @Test
    void believesNothingOfAForgedRecordAndTheRestOfOneWithAForgedCredential() {
        assertThat(JsonReading.of(record("bad", "", nested("1", "1", "Statistics", "")))
                        .only()
                        .title())
                .isEqualTo("file0.json");
        JsonReading reading = JsonReading.of(record(
                "good",
                "",
                nested("1", "1", "Statistics", ", 'proof': {'proofValue': 'bad'}"),
                nested("2", "2", "Data", "")));
        assertThat(reading.portfolio().credentials())
                .extracting(Credential::title)
                .containsExactly("file0.json", "Data");
    }

    @Test
    void linksPartsByEitherDirectionAndByEitherId() {
        JsonReading reading = JsonReading.of(record(
                "good",
                association("isParentOf", "urn:a:1", "urn:a:2") + "," + association("isPartOf", "urn:c:3", "urn:c:1"),
                nested("1", "1", "Programme", ""),
                nested("2", "2", "Data", ""),
                nested("3", "3", "Project", "")));
        assertThat(reading.titled("Programme").parts())
                .containsExactly(
                        reading.titled("Data").id(), reading.titled("Project").id());
        assertThat(reading.origin("parts")).isEqualTo("/credentialSubject/association/0");
    }

    @Test
    void remarksOnAssociationsThatLeadOutsideOrInACircle() {
        JsonReading reading = JsonReading.of(record(
                "good",
                association("isParentOf", "urn:a:1", "urn:a:2") + "," + association("isParentOf", "urn:a:2", "urn:a:1")
                        + ","
                        + association("isParentOf", "urn:a:1", "urn:a:1") + ","
                        + association("isPartOf", "urn:a:1", "urn:a:9")
                        + ", 7",
                nested("1", "1", "One", ""),
                nested("2", "2", "Two", "")));
        assertThat(reading.titled("One").parts()).hasSize(1);
        assertThat(reading.titled("Two").parts()).isEmpty();
        assertThat(reading.remarks()).contains("association-circle", "association-outside", "wrong-type-object");
    }

    @Test
    void awardsNothingThatTheRecordOnlyDescribes() {
        JsonReading reading = JsonReading.of(RECORD.replace(
                "'association'", "'achievement': [{'id': 'urn:a:9', 'name': 'Never earned'}], 'association'"));
        assertThat(reading.portfolio().credentials()).hasSize(2);
        assertThat(reading.remarks()).containsExactly("not-awarded");
    }

    @Test
    void readsNoMoreThanAPortfolioHolds() {
        String[] many = new String[450];
        for (int i = 0; i < many.length; i++) {
            many[i] = nested(Integer.toString(i), "same", "Course " + i, "");
        }
        JsonReading reading =
                JsonReading.of(record("good", association("isParentOf", "urn:a:same", "urn:a:same"), many));
        assertThat(reading.portfolio().credentials()).hasSize(Gathering.MOST_PIECES);
        assertThat(reading.remarks()).contains("too-many", "association-circle");
    }
}
