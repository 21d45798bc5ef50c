package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.intake.doubles.Doubles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DoublesTests {

    private static String badge(String id, String title, String day, String proof) {
        return """
                {'id': '%s', 'type': ['VerifiableCredential', 'OpenBadgeCredential'],
                 'issuer': {'id': 'did:key:z1', 'name': 'Universiti Seri Bayu'}, 'validFrom': '%s', 'proof': {'proofValue': '%s'},
                 'credentialSubject': {'achievement': {'id': 'urn:a:same', 'name': '%s'}}}
                """.formatted(id, day, proof, title);
    }

    private static String record(String... badges) {
        return """
                {'id': 'urn:clr', 'type': ['VerifiableCredential', 'ClrCredential'], 'issuer': 'did:key:z1',
                 'credentialSubject': {'verifiableCredential': [%s]}}
                """.formatted(String.join(",", badges));
    }

    private static Credential copy(JsonReading reading) {
        return reading.portfolio().credentials().stream()
                .filter(one -> one.sameAs() != null)
                .findFirst()
                .orElseThrow();
    }

    private static boolean noCopies(JsonReading reading) {
        return reading.portfolio().credentials().stream().allMatch(one -> one.sameAs() == null);
    }

    @Test
    void findsABadgeAgainInARecord() {
        String badge = badge("urn:c:1", "Data", "2024-05-06", "none");
        JsonReading reading = JsonReading.of(record(badge, badge("urn:c:2", "Art", "2024-05-06", "none")), badge);
        assertThat(copy(reading).title()).isEqualTo("Data");
        assertThat(copy(reading).sameBecause()).isEqualTo("same-credential-id");
        assertThat(reading.portfolio().credentials())
                .filteredOn(one -> one.sameAs() != null)
                .hasSize(1);
    }

    @Test
    void marksTheOneThatIsLessWellEvidenced() {
        JsonReading reading = JsonReading.of(
                badge("urn:c:1", "Data", "2024-05-06", "none"), badge("urn:c:1", "Data", "2024-05-06", "good"));
        assertThat(copy(reading).verification().authentic()).isNull();
        assertThat(copy(reading).sameAs())
                .isEqualTo(reading.portfolio().credentials().get(1).id());
    }

    @Test
    void findsTheSameIssuerTitleAndDayHoweverTheyAreSpelt() {
        JsonReading reading = JsonReading.of(
                badge("urn:c:1", "Data  for Nurses", "2024-05-06", "good"),
                badge("urn:c:2", "DATA, for Nürses", "2024-05-06T09:00:00Z", "none"));
        assertThat(copy(reading).sameBecause()).isEqualTo("same-issuer-title-day");
    }

    @ParameterizedTest
    @CsvSource({"2024-05,same-issuer-title-month", "2024,same-issuer-title-year"})
    void findsADayWithinTheMonthOrTheYearThatIsStated(String stated, String because) {
        JsonReading reading = JsonReading.of(
                badge("urn:c:1", "Data", "2024-05-06", "good"), badge("urn:c:2", "Data", stated, "none"));
        assertThat(copy(reading).sameBecause()).isEqualTo(because);
        assertThat(noCopies(JsonReading.of(
                        badge("urn:c:1", "Data", "2023-06-06", "good"), badge("urn:c:2", "Data", stated, "none"))))
                .isTrue();
    }

    @Test
    void keepsTwoRunsOfOneCourseApart() {
        assertThat(noCopies(JsonReading.of(
                        badge("urn:c:1", "Data", "2024-05-06", "good"),
                        badge("urn:c:2", "Data", "2025-05-06", "good"))))
                .isTrue();
    }

    @Test
    void keepsCoursesThatShareAnAchievementApart() {
        assertThat(noCopies(JsonReading.of(record(
                        badge("urn:c:1", "Data", "2024-05-06", "none"),
                        badge("urn:c:2", "Art", "2024-05-06", "none"),
                        badge("urn:c:3", "Data", "2024-05-06", "none")))))
                .isTrue();
    }

    @Test
    void keepsAForgedOneOutOfIt() {
        assertThat(noCopies(JsonReading.of(
                        badge("urn:c:1", "Data", "2024-05-06", "good"), badge("urn:c:1", "Data", "2024-05-06", "bad"))))
                .isTrue();
    }

    @Test
    void prefersABadgeToATableAndATableToWhatWasTyped() {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree("""
                {"documents": [{"id": "f1", "kind": "table"}, {"id": "f2", "kind": "open-badge-2"}],
                 "credentials": [
                   {"id": "typed", "kind": "mooc", "title": "Data", "issuer": {"name": "Bayu"}, "awarded": "2024-05-06"},
                   {"id": "row", "kind": "mooc", "title": "Data", "issuer": {"name": "Bayu"}},
                   {"id": "badge", "kind": "mooc", "title": "Data", "issuer": {"name": "Bayu"}, "awarded": "2024-05-06"}],
                 "origins": [
                   {"where": "credentials/row.title", "document": "f1", "at": "row 2"},
                   {"where": "credentials/row.awarded", "document": "f1", "at": "row 2 2024-05"},
                   {"where": "credentials/badge.title", "document": "f2", "at": "/name"}]}
                """);
        Doubles.mark(tree);
        assertThat(tree.at("/credentials/0/sameAs").asString()).isEqualTo("badge");
        assertThat(tree.at("/credentials/1/sameAs").asString()).isEqualTo("badge");
        assertThat(tree.at("/credentials/1/sameBecause").asString()).isEqualTo("same-issuer-title-month");
        assertThat(tree.at("/credentials/2").has("sameAs")).isFalse();
    }

    @Test
    void neverHoldsAPartToBeItsWhole() {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree("""
                {"credentials": [
                   {"id": "whole", "kind": "course", "title": "Data", "issuer": {"name": "Bayu"}, "awarded": "2024-05-06", "parts": ["part"]},
                   {"id": "part", "kind": "course", "title": "Data", "issuer": {"name": "Bayu"}, "awarded": "2024-05-06"}]}
                """);
        Doubles.mark(tree);
        assertThat(tree.at("/credentials/0").has("sameAs")).isFalse();
        assertThat(tree.at("/credentials/1").has("sameAs")).isFalse();
    }
}
