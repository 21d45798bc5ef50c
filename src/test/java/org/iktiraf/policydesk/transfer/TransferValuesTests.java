package org.iktiraf.policydesk.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.adjudication.drools.GuardedLogic;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.iktiraf.policydesk.drafting.OpenPoint;
import org.iktiraf.policydesk.drafting.OpenPoint.Kind;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.iktiraf.policydesk.transfer.TransferValues.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferValuesTests {

    private static final Institution HOUSE = RuleFiles.reread(new RulesAtHand("rules").texts(), new GuardedLogic())
            .institution(CtdlSamples.HOUSE)
            .orElseThrow();

    @Test
    void readsSourcesIssuerCoursesAndDaysThroughReferences() {
        ProposedArticulation one = only(CtdlSamples.AGREEMENT);
        assertThat(one.name()).isEqualTo("Welding and Design");
        assertThat(one.place()).isEqualTo("/@graph/1");
        assertThat(one.sources()).containsExactly("KW101", "Reading Drawings");
        assertThat(one.issuer()).isEqualTo("Kolej Teluk Rekaan");
        assertThat(one.courses()).containsExactly("DWF1013");
        assertThat(one.credits()).isEqualTo("5 DegreeCredit");
        assertThat(one.from()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(one.to()).isEqualTo(LocalDate.of(2029, 2, 28));
    }

    @Test
    void leavesOpenWhatNoProgramCanSettle() {
        ProposedArticulation one = only(CtdlSamples.AGREEMENT);
        assertThat(one.points())
                .extracting(OpenPoint::kind)
                .containsOnly(Kind.SOURCES, Kind.CREDITS, Kind.PERCENT, Kind.CONDITION);
        assertThat(one.conditions())
                .containsExactlyInAnyOrder(
                        "requires: Grade C or better in both.",
                        "requires, minimumAge: 18",
                        "sendingProgram: Certificate in Welding");
        assertThat(one.points())
                .contains(new OpenPoint(
                        Kind.CONDITION,
                        "requires: Grade C or better in both.",
                        "/@graph/1/ceterms:requires/0/ceterms:description"));
    }

    @Test
    void asksForTheCourseThatTheInstitutionDoesNotHave() {
        ProposedArticulation one = only(CtdlSamples.VALUE);
        assertThat(one.courses()).isEmpty();
        assertThat(one.sources()).containsExactly("Bench Test");
        assertThat(one.points())
                .extracting(OpenPoint::kind)
                .containsExactlyInAnyOrder(Kind.COURSE, Kind.PERCENT, Kind.FROM, Kind.CONDITION);
        assertThat(one.points()).contains(new OpenPoint(Kind.COURSE, "Dancing", placeOf("transferValueFor")));
        assertThat(one.conditions()).containsExactly("endDate: some day");
    }

    @Test
    void saysWhoElseWasMeantToAccept() {
        String text = CtdlSamples.AGREEMENT.replace("Universiti Seri Bayu", "Universiti Lain");
        assertThat(only(text).conditions()).contains("accepted by: Universiti Lain");
    }

    @Test
    void readsConditionsThatStandElsewhereAndReferToThemselves() {
        String text = CtdlSamples.VALUE.replace(
                "\"https://purl.org/ctdl/terms/endDate\": \"some day\"", "\"ceterms:requires\": \"_:c\"");
        String graph = "{ \"@graph\": [ " + text
                + ", { \"@id\": \"_:c\", \"@type\": \"ceterms:ConditionProfile\", \"ceterms:condition\": \"By interview.\","
                + " \"ceterms:alternativeCondition\": \"_:c\" } ] }";
        assertThat(only(graph).conditions()).containsExactly("requires: By interview.");
    }

    @Test
    void remarksOnAForeignContextAndOnWhatIsNotInTheFile() {
        assertThat(read(CtdlSamples.VALUE).remarks()).extracting(Remark::place).containsExactly("/@context");
        assertThat(read(CtdlSamples.AGREEMENT).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.place() + remark.message())
                        .contains("/ceterms:hasTransferValueProfile/1")
                        .contains("_:elsewhere")
                        .contains("nothing is fetched"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"a\": [ 1, }|line 1, column|not JSON",
                "{ \"a\": 1, \"a\": 2 }|line 1, column|given twice",
                "{ \"@type\": \"ceterms:Course\" }||it holds ceterms:Course",
                "[ 3 ]|/0|An object is expected",
                "\"\"||An object is expected",
                "{ \"@context\": { \"ceterms\": \"https://example.org/\" } }|/@context/ceterms|another meaning"
            })
    void refusesWhatIsNoTransferValueAndNamesThePlace(String text, String place, String why) {
        CtdlRefused refused = refused(text.getBytes(UTF_8));
        assertThat(refused.remark().place()).startsWith(place == null ? "" : place);
        assertThat(refused.remark().message()).contains(why);
    }

    @Test
    void refusesWhatIsTooDeepTooLongOrNotText() {
        assertThat(refused("[".repeat(100_000).getBytes(UTF_8)).remark().message())
                .contains("32 deep");
        assertThat(refused(new byte[CtdlText.MOST_BYTES + 1]).remark().message())
                .contains("2 MB");
        assertThat(refused(new byte[] {(byte) 0xC3, 0x28}).remark().message()).contains("UTF-8");
        String longText = CtdlSamples.VALUE.replace("some day", "day ".repeat(600));
        assertThat(refused(longText.replace("terms/endDate", "terms/condition").getBytes(UTF_8))
                        .remark()
                        .place())
                .isEqualTo(placeOf("condition"));
        String many = "[" + (CtdlSamples.VALUE + ",").repeat(TransferValues.MOST) + CtdlSamples.VALUE + "]";
        assertThat(refused(many.getBytes(UTF_8)).remark().place()).isEqualTo("/" + TransferValues.MOST);
    }

    private static String placeOf(String term) {
        return "/https:~1~1purl.org~1ctdl~1terms~1" + term;
    }

    private static ProposedArticulation only(String text) {
        List<ProposedArticulation> all = read(text).proposed();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static Imported read(String text) {
        return TransferValues.read(text.getBytes(UTF_8), HOUSE);
    }

    private static CtdlRefused refused(byte[] bytes) {
        return catchThrowableOfType(CtdlRefused.class, () -> TransferValues.read(bytes, HOUSE));
    }
}
