package org.iktiraf.issuing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.iktiraf.issuing.Granting.FIRST;
import static org.iktiraf.portfolio.CheckKind.SCHEMA;
import static org.iktiraf.portfolio.CheckKind.SIGNATURE;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.iktiraf.ServiceTest;
import org.iktiraf.casework.Act;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.NotPossible;
import org.iktiraf.casework.OverrideReason;
import org.iktiraf.casework.Proceedings;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.SecondOpinions;
import org.iktiraf.casework.SecondOpinions.Wish;
import org.iktiraf.casework.StepKind;
import org.iktiraf.issuing.keys.Home;
import org.iktiraf.portfolio.verification.Verifier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What goes out is what a person decided, line by line. */
@ServiceTest
class CredentialTests {

    @Autowired
    private Casework casework;

    @Autowired
    private Rulings rulings;

    @Autowired
    private Proceedings proceedings;

    @Autowired
    private SecondOpinions opinions;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Home home;

    @Autowired
    private Verifier verifier;

    @Autowired
    private Granting granting;

    @Test
    void holdsABadgeForEachLineThatCanBeShownAlone() {
        JsonNode record = granting.record(granting.decided());
        assertThat(credits(record)).isEqualTo(36);
        for (JsonNode badge : badges(record)) {
            assertThat(Granting.passed(verifier, badge, SIGNATURE)).isTrue();
            assertThat(Granting.passed(verifier, badge, SCHEMA)).isTrue();
        }
        JsonNode badge = record.at(FIRST);
        assertThat(badge.at("/issuer/id").asString()).isEqualTo(home.did());
        assertThat(badge.at("/issuer/name").asString()).isEqualTo("Universiti Seri Bayu");
        assertThat(badge.at("/credentialSubject/identifier/0/identityHash").asString())
                .isEqualTo("Lim Bee Hoon");
        JsonNode achievement = badge.at("/credentialSubject/achievement");
        assertThat(achievement.path("humanCode").asString()).isEqualTo("BBA1114");
        assertThat(achievement.path("creditsAvailable").asInt()).isEqualTo(4);
        assertThat(achievement.at("/criteria/narrative").asString())
                .contains("Universiti Seri Bayu granted 4 credits (unit: MY)", "mqa/apel-c/outcome-threshold");
    }

    @Test
    void saysWhatPersonsDecidedAndNotWhatTheRulesRecommended() {
        Case of = granting.opened();
        Wish wish = new Wish("claim BBA3114", "GRANTED", OverrideReason.OTHER, "The dean agreed.");
        Case waiting = opinions.propose(casework.file(of), "aminah", wish);
        Case confirmed = opinions.confirm(casework.file(waiting), "bala", 1, null);
        JsonNode record = granting.record(rulings.decide(casework.file(confirmed), "bala"));
        assertThat(credits(record)).isEqualTo(40);
        assertThat(narratives(record))
                .filteredOn(one -> one.contains("Persons of the institution departed"))
                .singleElement()
                .asString()
                .contains("BBA3114");
        assertThat(record.toString()).doesNotContain("The dean agreed");
    }

    @Test
    void opensAWayIn() {
        JsonNode badge =
                granting.record(decided(Granting.sample("welder-to-diploma"))).at(FIRST);
        JsonNode achievement = badge.at("/credentialSubject/achievement");
        assertThat(achievement.path("achievementType").asString()).isEqualTo("ext:AccessDecision");
        assertThat(achievement.at("/criteria/narrative").asString()).contains("APEL.A", "minimum-age");
        assertThat(Granting.passed(verifier, badge, SIGNATURE)).isTrue();
    }

    @Test
    void carriesAGradeOnlyWhereTheDecisionDoesAndNamesWhatItRestsOn() {
        String completed = Granting.sample("common-framework-met");
        JsonNode without = granting.record(decided(completed)).at(FIRST);
        assertThat(without.at("/credentialSubject/result").isMissingNode()).isTrue();
        assertThat(without.at("/evidence/0/name").asString()).isEqualTo("Biostatistics in Practice");
        JsonNode with = granting.record(
                        decided(completed.replace("\"stillEnrolled\": false", "\"stillEnrolled\": true")))
                .at(FIRST);
        assertThat(with.at("/credentialSubject/result/0/value").asString())
                .as("Merit on the scale of the United Kingdom, by the institution's table")
                .isEqualTo("B+");
        assertThat(with.at("/credentialSubject/result/0/resultDescription"))
                .isEqualTo(with.at("/credentialSubject/achievement/resultDescription/0/id"));
        assertThat(Granting.passed(verifier, with, SIGNATURE)).isTrue();
    }

    @Test
    void namesACredentialThatItRestsOnByTheIdThatItHasAtItsIssuer() {
        String id = "urn:uuid:8f6c2a0e-1d1b-4c55-9a0e-3b1a4a2f7c11";
        assertThat(evidence("/id " + id).path("id").asString()).isEqualTo(id);
        assertThat(evidence("/id https://badges.example/1?of=a").path("id").asString())
                .isEqualTo("https://badges.example/1?of=a");
        assertThat(evidence("/id javascript:alert(1)").has("id")).isFalse();
        assertThat(evidence("/id <b>:x").has("id")).isFalse();
    }

    /** The first evidence of a badge, where a file told the id of the credential at this place. */
    private JsonNode evidence(String at) {
        String told = Granting.sample("common-framework-met").replaceFirst("\"documents\": \\[", """
                "origins": [{"where": "credentials/mc-biostat.id", "document": "doc-biostat", "at": "%s"}],
                "documents": [""".formatted(at));
        JsonNode badge = granting.record(decided(told)).at(FIRST);
        assertThat(Granting.passed(verifier, badge, SIGNATURE)).isTrue();
        assertThat(Granting.passed(verifier, badge, SCHEMA)).isTrue();
        return badge.at("/evidence/0");
    }

    @Test
    void isTheSameBytesEverAfter() {
        Case of = granting.decided();
        byte[] first = granting.issued(of);
        assertThat(credentials.get(of.id(), "somebody", Locale.forLanguageTag("ms")))
                .isEqualTo(first);
        assertThat(casework.file(casework.find(of.id())).history())
                .filteredOn(one -> one.step().kind() == StepKind.CREDENTIAL_ISSUED)
                .singleElement()
                .satisfies(one -> assertThat(one.step().by()).isEqualTo("learner"));
    }

    @Test
    void isWrittenInTheLanguageOfTheLetter() {
        Case written = proceedings.take(
                granting.decided(), Act.of("bala", StepKind.LETTER_ISSUED).about("language", "ms"), one -> one);
        assertThat(narratives(granting.record(written))).allMatch(one -> one.contains("Menurut peraturan ini"));
    }

    @Test
    void isNotThereWhereNothingWasGrantedOrNobodyDecided() {
        Case refused = decided(Granting.sample("malay-language-unpaid-certificate"));
        assertThatExceptionOfType(NothingGranted.class).isThrownBy(() -> granting.issued(refused));
        Case opened = granting.opened();
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> granting.issued(opened))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(NotPossible.Reason.NOT_DECIDED));
    }

    private Case decided(String portfolio) {
        return granting.decided(portfolio.getBytes(UTF_8));
    }

    private static int credits(JsonNode record) {
        return badges(record).stream()
                .mapToInt(one -> one.at("/credentialSubject/creditsEarned").asInt())
                .sum();
    }

    private static List<String> narratives(JsonNode record) {
        return badges(record).stream()
                .map(one -> one.at("/credentialSubject/achievement/criteria/narrative")
                        .asString())
                .toList();
    }

    private static Collection<JsonNode> badges(JsonNode record) {
        return record.at("/credentialSubject/verifiableCredential").values();
    }
}
