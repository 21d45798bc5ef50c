package org.iktiraf.policydesk.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.drools.GuardedLogic;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.policy.files.RulesAtHand;
import org.junit.jupiter.api.Test;

/** Each thing that rules say otherwise, once, as a reviewer would say it. */
class DifferencesTests {

    private static final Map<String, String> RULES = new RulesAtHand("rules").texts();
    private static final String HOUSE = "institutions/universiti-seri-bayu/programmes.yaml";
    private static final GuardedLogic LOGIC = new GuardedLogic();
    private static final Rulebook BEFORE = RuleFiles.reread(RULES, LOGIC);

    @Test
    void saysAFigureWithTheDayFromWhichItCounts() {
        assertThat(changes(
                        "mqa/apel-c/policy.yaml",
                        "percent: { undated: 30 }",
                        "percent: { undated: 30, 2027-01-01: 35 }"))
                .containsExactly("mqa/apel-c/credit-cap: percent 30 -> 35 from 2027-01-01");
    }

    @Test
    void saysWhichCellOfATableDiffers() {
        assertThat(changes("mqa/apel-a/policy.yaml", "diploma: 20", "diploma: 23"))
                .contains("mqa/apel-a/minimum-age: years diploma 20 -> 23");
    }

    @Test
    void saysTheReadingThatIsChosen() {
        assertThat(changes(
                        "mqa/apel-c/policy.yaml", "chosen: { undated: programme }", "chosen: { undated: coursework }"))
                .containsExactly("mqa/apel-c/credit-cap: base programme -> coursework");
    }

    @Test
    void saysASentenceInItsLanguage() {
        assertThat(changes(
                        "mqa/apel-c/policy.yaml",
                        "graduating credits (base: {base}, rounded",
                        "credits to graduate (base: {base}, rounded"))
                .hasSize(1)
                .allSatisfy(change -> assertThat(change).startsWith("mqa/apel-c/credit-cap: en "));
    }

    @Test
    void saysWhatAnInstitutionChanges() {
        assertThat(changes(
                        "institutions/universiti-seri-bayu/programmes.yaml",
                        "appeal within days: 14",
                        "appeal within days: 21"))
                .hasSize(1)
                .allSatisfy(change -> assertThat(change).contains("universiti-seri-bayu", "14", "21"));
    }

    @Test
    void namesThePartOfAProfileThatDiffers() {
        assertThat(changes(HOUSE, "appeal within days: 14", "appeal within days: 21"))
                .containsExactly("universiti-seri-bayu: appeal within days 14 -> 21");
    }

    @Test
    void saysWhatIsCitedBesides() {
        String cites = "cites: [ { source: C1, place: none }, ";
        assertThat(changes("mqa/apel-c/policy.yaml", cites, cites + "{ source: C5, place: \"p. 3\" }, "))
                .allSatisfy(change -> assertThat(change).endsWith(": C5 new source C5, place p. 3"))
                .isNotEmpty();
    }

    @Test
    void saysWhatANewCourseIsInWordsOfNoProgram() {
        String safety = "      DWF1013: { title: \"Workshop Safety and Practice\", credits: 3,";
        String robots = "      DWF9013: { title: \"Robots\", credits: 3, outcomes: { CLO1: \"Program a robot\" } }\n";
        assertThat(changes(HOUSE, safety, robots + safety))
                .containsExactly("universiti-seri-bayu: DWF DWF9013 new code DWF9013, title Robots, credits 3,"
                        + " kind taught, outcomes (code CLO1, text Program a robot)");
    }

    @Test
    void saysWhatOfACourseDiffers() {
        assertThat(changes(
                        HOUSE,
                        "DWF3056: { title: \"Diploma Project\", credits: 6, kind: final-year-project,",
                        "DWF3056: { title: \"Diploma Project\", credits: 8,"))
                .containsExactly(
                        "universiti-seri-bayu: DWF DWF3056 credits 6 -> 8",
                        "universiti-seri-bayu: DWF DWF3056 kind final-year-project -> taught");
    }

    @Test
    void saysWhatOfAnArticulationDiffers() {
        assertThat(changes(
                        "institutions/universiti-seri-bayu/articulations.csv",
                        "CSC1013,C,88,2022-01-01,2027-12-31",
                        "CSC1013,B,88,2022-01-01,none"))
                .containsExactly(
                        "universiti-seri-bayu: poly-programming minimum grade C -> B",
                        "universiti-seri-bayu: poly-programming to gone 2027-12-31");
    }

    @Test
    void saysNothingOfARemark() {
        assertThat(changes("mqa/apel-c/policy.yaml", "rules:\n", "# a remark\nrules:\n"))
                .isEmpty();
    }

    private static List<String> changes(String path, String from, String to) {
        String text = RULES.getOrDefault(path, "");
        assertThat(text).contains(from);
        Map<String, String> changed = Map.of(path, text.replace(from, to));
        Map<String, String> after = new TreeMap<>(RULES);
        after.putAll(changed);
        return Differences.between(BEFORE, RuleFiles.reread(after, LOGIC), Map.of(path, text), changed).stream()
                .map(Change::toString)
                .toList();
    }
}
