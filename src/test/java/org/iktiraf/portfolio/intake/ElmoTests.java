package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.iktiraf.portfolio.CheckKind;
import org.iktiraf.portfolio.CredentialCheck;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Transcripts of registries, as they become part of a portfolio. */
class ElmoTests {

    private static final ReceivedFile TRANSCRIPT = Samples.called("transcript.xml");

    private final Reading reading = Reading.of(TRANSCRIPT);

    @Test
    void readsACourseWithAllThatItStates() {
        JsonNode course = reading.credential("Databases");
        assertThat(reading.file().format()).isEqualTo("elmo");
        assertThat(course.path("kind").asString()).isEqualTo("course");
        assertThat(course.path("code").asString()).isEqualTo("DAT101");
        assertThat(course.path("issuer").toString())
                .isEqualTo("{\"name\":\"Fjordhaven University College\",\"country\":\"NO\"}");
        assertThat(course.path("credit").toString()).isEqualTo("{\"amount\":7.5,\"unit\":\"ECTS\"}");
        assertThat(course.path("level").toString()).isEqualTo("{\"framework\":\"EQF\",\"value\":\"6\"}");
        assertThat(course.path("hours").decimalValue()).isEqualByComparingTo("200");
        assertThat(course.path("started").asString()).isEqualTo("2020-08-15");
        assertThat(course.path("awarded").asString()).isEqualTo("2020-12-18");
        assertThat(course.path("completed").asBoolean()).isTrue();
        assertThat(course.at("/assessment/grade").toString())
                .isEqualTo("{\"scale\":\"Letters from A to F\",\"value\":\"A\"}");
        assertThat(course.at("/description/content").asString()).isEqualTo("Tables & queries.");
        assertThat(course.at("/description/learnerIdentified").asBoolean()).isTrue();
    }

    @Test
    void tellsWhereInTheFileAFieldStood() {
        String id = reading.credential("Databases").path("id").asString();
        assertThat(reading.origin("credentials/" + id + ".credit"))
                .isEqualTo("/elmo/report/learningOpportunitySpecification/hasPart[1]/learningOpportunitySpecification"
                        + "/hasPart[1]/learningOpportunitySpecification/specifies/learningOpportunityInstance/credit");
    }

    @Test
    void makesAQualificationOfADegreeSoThatItsCreditIsHadOnce() {
        JsonNode degree = reading.portfolio().path("qualifications").path(0);
        assertThat(degree.path("title").asString()).isEqualTo("Bachelor in Data Work");
        assertThat(degree.path("awarded").asString()).isEqualTo("2023-06-20");
        assertThat(degree.path("completed").asBoolean()).isTrue();
        assertThat(degree.path("result").path("value").asString()).isEqualTo("B");
        JsonNode programme = reading.credential("Databases").path("programme");
        assertThat(programme.path("title").asString()).isEqualTo("Bachelor in Data Work");
        assertThat(programme.path("code").asString()).isEqualTo("B-DATA");
        assertThat(programme.path("credits").decimalValue()).isEqualByComparingTo("180");
        assertThat(reading.remarks()).contains("programme-credit[Bachelor in Data Work, 180 ECTS]");
    }

    @Test
    void namesThePartsOfAModule() {
        JsonNode parts = reading.credential("Foundations of Data").path("parts");
        assertThat(parts)
                .containsExactly(
                        reading.credential("Databases").path("id"),
                        reading.credential("Statistics").path("id"));
    }

    @Test
    void marksWhatWasItselfRecognisedFromElsewhere() {
        JsonNode course = reading.credential("Statistics");
        assertThat(course.path("obtainedBy").asString()).isEqualTo("credit-transfer");
        assertThat(course.has("awarded")).isFalse();
        assertThat(reading.remarks())
                .contains(
                        "recognised-elsewhere[Statistics, Innpasset]",
                        "term-only[Statistics, 2021 Spring]",
                        "status-by-format[Statistics]",
                        "result-without-scale[Statistics, Innpasset]");
    }

    @Test
    void doesNotCallFailedWhatWasPassed() {
        JsonNode course = reading.credential("The importance of <br> in HTML");
        assertThat(course.path("completed").asBoolean(true)).isFalse();
        assertThat(course.has("awarded")).isFalse();
    }

    @Test
    void keepsAnAttachmentUnopened() {
        JsonNode document = reading.portfolio().path("documents").path(1);
        assertThat(document.path("kind").asString()).isEqualTo("transcript-of-records");
        assertThat(document.path("sha256").asString()).hasSize(64);
        assertThat(reading.remarks()).contains("attachment[Transcript of records, signed on paper]");
    }

    @Test
    void saysThatNobodySignedIt() {
        JsonNode checks = reading.credential("Databases").path("checks");
        assertThat(checks.path(0).toString()).isEqualTo("{\"check\":\"signature\",\"because\":\"unsigned\"}");
        assertThat(checks.toString()).contains("\"about\":\"schac:fjordhaven.example\"");
    }

    @Test
    void believesNothingAfterAFailedSignature() {
        CredentialCheck failed = CredentialCheck.failed(CheckKind.SIGNATURE, "tampered", null);
        String signed = text(TRANSCRIPT).replace("</elmo>", "<Signature/></elmo>");
        Reading forged = Reading.of(Reading.verifying(failed), Map.of(), Reading.file("t.xml", signed));
        assertThat(forged.portfolio().path("credentials")).hasSize(1);
        assertThat(forged.portfolio().path("credentials").path(0).has("title")).isFalse();
        assertThat(forged.portfolio().has("qualifications")).isFalse();
        assertThat(forged.remarks()).contains("forged[t.xml]");
    }

    @Test
    void findsTheLearnerByANumberThatTheyGave() {
        String known = text(TRANSCRIPT).replace("invented-000", "NURUL@contoh.example");
        JsonNode checks = Reading.of("t.xml", known).credential("Databases").path("checks");
        assertThat(checks.toString()).contains("{\"check\":\"learner\",\"passed\":true}");
    }

    @Test
    void readsWhatIsWrittenInTwoBytesALetter() {
        byte[] wide = text(TRANSCRIPT).replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
        Reading reading = Reading.of(new ReceivedFile("wide.xml", wide));
        assertThat(reading.credential("Databases").path("code").asString()).isEqualTo("DAT101");
    }

    @Test
    void refusesEntitiesAtOnce() {
        String bomb = "<!DOCTYPE elmo [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><elmo>&b;</elmo>";
        String reaching = "<!DOCTYPE elmo SYSTEM \"file:///etc/passwd\"><elmo/>";
        assertThat(Reading.of("bomb.xml", bomb).remarks()).containsExactly("xml-doctype[bomb.xml]");
        assertThat(Reading.of("reaching.xml", reaching).remarks()).containsExactly("xml-doctype[reaching.xml]");
        assertThat(Reading.of("loose.xml", "<elmo>&x;</elmo>").remarks()).containsExactly("xml-doctype[loose.xml]");
    }

    @Test
    void refusesDeepNestingAndWhatIsCutOff() {
        String deep = "<elmo>" + "<hasPart>".repeat(200_000);
        String cut = text(TRANSCRIPT).substring(0, 2_000);
        assertThat(Reading.of("deep.xml", deep).remarks()).containsExactly("xml-too-deep[deep.xml]");
        assertThat(Reading.of("cut.xml", cut).remarks()).containsExactly("xml-broken[cut.xml]");
    }

    @Test
    void makesNoNumberOfWhatIsNone() {
        String huge = text(TRANSCRIPT).replace("<value>7.5</value>", "<value>1e999999999</value>");
        assertThat(Reading.of("huge.xml", huge).credential("Databases").has("credit"))
                .isFalse();
    }

    private static String text(ReceivedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }
}
