package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Base64;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Grade;
import org.iktiraf.portfolio.Level;
import org.junit.jupiter.api.Test;

class ElmCredentialTests {

    static final String CREDENTIAL = """
            {'id': 'urn:credential:1', 'type': ['VerifiableCredential', 'EuropeanDigitalCredential'],
             'displayParameter': {'title': {'ms': 'Mikro-kredensial', 'en': 'Micro-credential'}},
             'issuer': {'id': 'urn:epass:org:1', 'legalName': {'en': 'Universiti Seri Bayu'}},
             'validFrom': '2025-02-01T00:00:00Z',
             'credentialSubject': {'type': 'Person', 'fullName': {'en': 'Aina binti Osman'},
               'hasClaim': [
                 {'id': 'urn:a:1', 'type': 'LearningAchievement', 'title': {'de': 'Zahlen', 'en': 'Numbers'},
                  'awardedBy': {'awardingBody': {'legalName': {'en': 'Hochschule Seebrise'},
                    'location': {'address': {'countryCode': {'id': 'http://publications.europa.eu/resource/authority/country/DEU'}}}}},
                  'provenBy': {'type': 'LearningAssessment',
                    'grade': {'type': 'Note', 'noteLiteral': {'en': '1.7'}},
                    'idVerification': {'id': 'http://data.europa.eu/snb/supervision-verification/x', 'prefLabel': {'en': 'Supervised online with ID verification'}},
                    'specifiedBy': {'gradingScheme': {'title': {'en': 'German scale'}}, 'dcType': {'id': 'urn:x', 'prefLabel': {'en': 'Written exam'}}}},
                  'specifiedBy': {'type': 'Qualification', 'volumeOfLearning': 'PT75H',
                    'eqfLevel': {'id': 'http://data.europa.eu/snb/eqf/6'},
                    'nqfLevel': {'id': 'http://data.europa.eu/snb/qdr/c_1', 'prefLabel': {'en': 'DQR Level 6'}},
                    'creditPoint': {'framework': {'id': 'http://data.europa.eu/snb/education-credit/6fcec5c5af'}, 'point': '2.5'},
                    'entryRequirement': {'noteLiteral': {'en': 'None'}},
                    'mode': {'id': 'http://data.europa.eu/snb/learning-assessment/e92d221e4d'},
                    'learningSetting': {'id': 'http://data.europa.eu/snb/learning-setting/unheard'},
                    'accreditation': {'type': 'Accreditation', 'title': {'en': 'Accredited by the agency'}},
                    'learningOutcome': [{'title': {'en': 'Counts'}, 'relatedESCOSkill': {'prefLabel': {'en': 'do sums'}}}]},
                  'hasPart': [{'id': 'urn:a:2', 'type': 'LearningAchievement', 'title': {'en': 'Small numbers'}}]},
                 {'type': 'LearningEntitlement', 'title': {'en': 'May count'}},
                 {'id': 'urn:a:3', 'type': 'LearningActivity', 'title': {'en': 'Excursion'}}]}}
            """;

    @Test
    void readsAnAchievementWithWhatItIsSpecifiedBy() {
        JsonReading reading = JsonReading.of(CREDENTIAL);
        Credential one = reading.titled("Numbers");
        assertThat(reading.format()).isEqualTo("elm-3");
        assertThat(one.kind()).isEqualTo(CredentialKind.MICRO_CREDENTIAL);
        assertThat(one.issuer().name()).isEqualTo("Hochschule Seebrise");
        assertThat(one.issuer().country()).isEqualTo("DE");
        assertThat(one.awarded()).isEqualTo(LocalDate.of(2025, 2, 1));
        assertThat(one.hours()).isEqualByComparingTo("75");
        assertThat(one.credit()).isEqualTo(new Credit(new BigDecimal("2.5"), "ECTS"));
        assertThat(one.level()).isEqualTo(new Level("EQF", "6"));
        assertThat(one.outcomes()).containsExactly("Counts (ESCO: do sums)");
        assertThat(one.description().prerequisites()).isEqualTo("None");
        assertThat(one.description().participation()).isEqualTo("Blended");
        assertThat(one.description().qualityAssurance()).isEqualTo("Accredited by the agency");
        assertThat(one.description().learnerIdentified()).isTrue();
        assertThat(reading.origin("credit")).isEqualTo("/credentialSubject/hasClaim/0/specifiedBy/creditPoint");
    }

    @Test
    void readsHowItWasAssessed() {
        Credential one = JsonReading.of(CREDENTIAL).titled("Numbers");
        assertThat(one.assessment().held()).isTrue();
        assertThat(one.assessment().mode()).isEqualTo("written-exam");
        assertThat(one.assessment().supervised()).isTrue();
        assertThat(one.assessment().identityChecked()).isTrue();
        assertThat(one.assessment().grade()).isEqualTo(new Grade("German scale", "1.7"));
    }

    @Test
    void readsPartsAndTellsOfWhatIsNoLearning() {
        JsonReading reading = JsonReading.of(CREDENTIAL);
        assertThat(reading.titled("Numbers").parts())
                .containsExactly(reading.titled("Small numbers").id());
        assertThat(reading.titled("Small numbers").kind()).isEqualTo(CredentialKind.CERTIFICATE);
        assertThat(reading.titled("Excursion").assessment().held()).isFalse();
        assertThat(reading.portfolio().credentials()).hasSize(3).allMatch(one -> one.sameAs() == null);
        assertThat(reading.remarks()).contains("entitlement", "unknown-code", "another-level");
    }

    @Test
    void readsWhatASealHolds() {
        String payload = Base64.getUrlEncoder()
                .encodeToString(CREDENTIAL.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8));
        JsonReading reading = JsonReading.of("{'payload': '" + payload + "', 'protected': 'e30', 'signature': 'good'}");
        assertThat(reading.format()).isEqualTo("elm-3");
        assertThat(reading.titled("Numbers").verification().authentic()).isTrue();
        assertThat(reading.origin("title")).isEqualTo("/payload/credentialSubject/hasClaim/0/title");
        assertThat(JsonReading.of("{'payload': '" + payload + "', 'protected': 'e30', 'signature': 'bad'}")
                        .remarks())
                .containsExactly("forged");
    }
}
