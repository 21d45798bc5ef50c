package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.Experience;
import org.iktiraf.portfolio.ExperienceKind;
import org.junit.jupiter.api.Test;

class LerRsTests {

    static final String RESUME = """
            {'employmentHistories': [
               {'organization': {'tradeName': 'Kedai Bayu'}, 'positionHistories': [
                 {'title': 'Baker', 'start': '2019-02-03', 'end': '2020-04-05'}, {'title': 'Head baker', 'start': '2020-05'}]},
               'x'],
             'educationAndLearnings': [
               {'institution': 'Kolej Bayu', 'educationDegrees': [{'name': 'Diploma in Baking', 'specializations': [{'name': 'Bread'}]}]},
               {'institution': {'name': 'Kolej Bayu'}, 'program': {'name': 'Cakes'}, 'start': '2021-01-02'}],
             'certifications': [
               {'name': 'Food safety', 'issuingAuthority': {'name': 'Agensi Makanan'}, 'firstIssuedDate': '2022-03-04',
                'verifications': [BADGE]}],
             'skills': [{'name': 'Kneading'}]}
            """.replace("BADGE", OpenBadge3Tests.BADGE.replace("PROOF", "good"));

    @Test
    void readsPositionsAsExperience() {
        JsonReading reading = JsonReading.of(RESUME);
        assertThat(reading.format()).isEqualTo("ler-rs");
        assertThat(reading.portfolio().experience())
                .extracting(Experience::role)
                .containsExactly("Baker", "Head baker");
        Experience first = reading.portfolio().experience().get(0);
        assertThat(first.kind()).isEqualTo(ExperienceKind.WORK);
        assertThat(first.employer()).isEqualTo("Kedai Bayu");
        assertThat(first.from()).isEqualTo(LocalDate.of(2019, 2, 3));
        assertThat(first.to()).isEqualTo(LocalDate.of(2020, 4, 5));
        assertThat(reading.portfolio().experience().get(1).from()).isEqualTo(LocalDate.of(2020, 5, 31));
        assertThat(reading.remarks()).contains("month-taken-narrowly", "wrong-type-object", "skills");
    }

    @Test
    void makesNoDayOfExperienceOfASingleMonth() {
        Experience one = JsonReading.of(RESUME.replace("'2020-05'}", "'2020-05', 'end': '2020-05'}"))
                .portfolio()
                .experience()
                .get(1);
        assertThat(one.from()).isNull();
        assertThat(one.to()).isNull();
    }

    @Test
    void readsDegreesAsQualificationsAndOtherLearningAsCredentials() {
        JsonReading reading = JsonReading.of(RESUME);
        assertThat(reading.portfolio().qualifications()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Diploma in Baking");
            assertThat(one.issuer()).isEqualTo("Kolej Bayu");
            assertThat(one.field()).isEqualTo("Bread");
        });
        assertThat(reading.titled("Cakes").completed()).isNull();
        assertThat(reading.titled("Food safety").awarded()).isEqualTo(LocalDate.of(2022, 3, 4));
        assertThat(reading.titled("Food safety").checks()).singleElement().satisfies(check -> {
            assertThat(check.check()).isEqualTo(CheckKind.SIGNATURE);
            assertThat(check.because()).isEqualTo("unsigned");
        });
    }

    @Test
    void readsTheCredentialsThatVerifyAnEntry() {
        assertThat(JsonReading.of(RESUME)
                        .titled("Data for Nurses")
                        .verification()
                        .authentic())
                .isTrue();
    }

    @Test
    void readsAResumeThatIsSignedWithoutProvingWhatItClaims() {
        String signed = "{'type': ['VerifiableCredential'], 'credentialSubject': " + RESUME
                + ", 'proof': {'proofValue': 'PROOF'}}";
        JsonReading good = JsonReading.of(signed.replace("PROOF", "good"));
        assertThat(good.format()).isEqualTo("ler-rs");
        assertThat(good.titled("Food safety").verification().authentic()).isNull();
        assertThat(JsonReading.of(signed.replace("PROOF", "bad")).portfolio().experience())
                .isEmpty();
    }
}
