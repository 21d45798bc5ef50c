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
