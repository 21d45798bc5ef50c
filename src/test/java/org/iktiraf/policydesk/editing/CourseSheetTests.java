package org.iktiraf.policydesk.editing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.drools.GuardedLogic;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.LearningOutcome;
import org.iktiraf.policy.Programme;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockMultipartFile;

/** A programme's courses go out as a sheet and come back as what was meant. */
class CourseSheetTests {

    private static final Map<String, String> RULES = new RulesAtHand("rules").texts();
    private static final String HOUSE = "institutions/universiti-seri-bayu/programmes.yaml";
    private static final String YAML = RULES.getOrDefault(HOUSE, "");
    private static final String HEAD = "code,title,credits,outcomes\n";

    @Test
    void changesNothingWhereASheetComesBackAsItWentOut() {
        String sheet = new CourseSheet(programme(YAML)).text();
        assertThat(sheet).startsWith("\uFEFFcode,title,credits,outcomes\r\nDWF1013,Workshop Safety and Practice,3,");
        assertThat(over(YAML, sheet)).isEqualTo(YAML);
    }

    @Test
    void addsAndChangesAndLeavesWhatHasNoRowOrIsNotAsked() {
        Programme before = programme(YAML);
        Programme after = programme(over(
                YAML,
                HEAD + "DWF3056,Final Project,8,CLO1: Plan; weigh and choose; CLO2: Report\n"
                        + "DWF9013,Robots,3,\"CLO1: Program a robot\nCLO2: Check; note: its weld\"\n"));
        Course changed = after.course("DWF3056").orElseThrow();
        assertThat(changed.kind()).isEqualTo("final-year-project");
        assertThat(changed.credits()).isEqualTo(8);
        assertThat(changed.outcomes())
                .containsExactly(
                        new LearningOutcome("CLO1", "Plan; weigh and choose"), new LearningOutcome("CLO2", "Report"));
        assertThat(after.course("DWF9013").orElseThrow().outcomes())
                .contains(new LearningOutcome("CLO2", "Check; note: its weld"));
        assertThat(after.courses()).containsAll(before.courses().subList(0, 4)).hasSize(7);
    }

    @Test
    void keepsOneOutcomeWholeThatReadsLikeTwo() {
        String one = over(YAML, HEAD + "DWF9013,Robots,3,\"CLO1: Check; note: its weld\n\"\n");
        assertThat(programme(one).course("DWF9013").orElseThrow().outcomes()).hasSize(1);
        assertThat(over(one, new CourseSheet(programme(one)).text())).isEqualTo(one);
    }

    @Test
    void beginsCoursesOnLinesOfTheirOwn() {
        String bare = YAML.substring(0, YAML.indexOf("    courses:"));
        String added = over(bare, HEAD + "DWF1,Weld,3,\nDWF2,Cut,2,\n");
        assertThat(added).contains("""
                    courses:
                      DWF1: { title: "Weld", credits: 3 }
                      DWF2: { title: "Cut", credits: 2 }
                """.indent(0).stripTrailing());
        assertThat(programme(added).courses()).hasSize(2);
    }

    @Test
    void namesEveryCellThatCannotBeWritten() {
        assertThatThrownBy(() -> over(
                        YAML,
                        HEAD + "\nDWF1013,\"A\nB\",three,CLO1: x\nDWF 9,,3,weld\n\n,,,\nDWF1013,A,3,\nDWF8,A,3\n"))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.slips())
                                .extracting(at -> at.line() + " "
                                        + at.slip().field() + " "
                                        + at.slip().reason())
                                .containsExactly(
                                        "3 credits CREDITS",
                                        "5 code CODE",
                                        "5 title MISSING",
                                        "5 outcomes OUTCOME",
                                        "8 code TWICE",
                                        "9  CELLS"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "code;title;credits;outcomes | SEPARATOR | ``",
                "code,title,outcomes | COLUMNS | credits",
                "code,title,credits,outcomes,kind | COLUMN | kind",
                "code,title,credits,outcomes,code | COLUMN | code",
                "code,title,credits,outcomes\\nA,\"B,3, | QUOTE | 1"
            })
    void saysWhatIsWrongWithASheet(String sheet, String reason, String entered) {
        assertThatThrownBy(() -> over(YAML, sheet.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        Slip.class,
                        slip -> assertThat(slip.reason() + " " + slip.entered()).isEqualTo(reason + " " + entered));
    }

    @Test
    void takesNoMoreRowsThanCanBeRead() {
        assertThatThrownBy(() -> over(YAML, HEAD + "A,B,3,\n".repeat(SheetRows.MOST + 1)))
                .isInstanceOfSatisfying(
                        Slip.class, slip -> assertThat(slip.reason()).isEqualTo(Slip.Reason.ROWS));
    }

    @Test
    void readsTextAsProgramsForSheetsWriteItAndNoOther() {
        assertThat(SheetText.of(file("\uFEFFa,b\r\nc,d\r".getBytes(UTF_8)), "sheet"))
                .isEqualTo("a,b\nc,d\n");
        assertThatThrownBy(() -> SheetText.of(file("caf\u00e9,b".getBytes(ISO_8859_1)), "sheet"))
                .isInstanceOfSatisfying(
                        Slip.class, slip -> assertThat(slip.reason()).isEqualTo(Slip.Reason.ENCODING));
        assertThatThrownBy(() -> SheetText.of(file(new byte[0]), "sheet"))
                .isInstanceOfSatisfying(
                        Slip.class, slip -> assertThat(slip.reason()).isEqualTo(Slip.Reason.EMPTY));
    }

    private static MockMultipartFile file(byte[] bytes) {
        return new MockMultipartFile("sheet", bytes);
    }

    private static String over(String yaml, String sheet) {
        return new CourseSheet(programme(yaml))
                .over(yaml, sheet.replace("\uFEFF", "").replace("\r\n", "\n"));
    }

    private static Programme programme(String yaml) {
        Map<String, String> files = new TreeMap<>(RULES);
        files.put(HOUSE, yaml);
        files.remove("institutions/universiti-seri-bayu/articulations.csv");
        return RuleFiles.reread(files, new GuardedLogic())
                .institution("universiti-seri-bayu")
                .orElseThrow()
                .programme("DWF")
                .orElseThrow();
    }
}
