package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.drools.GuardedLogic;
import org.iktiraf.policy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file shows while it is typed, before anything is read. */
class SlipsTests {

    private static final Map<String, String> RULES = new RulesAtHand("rules").texts();
    private static final String APEL_C = "mqa/apel-c/policy.yaml";
    private static final String HOUSE = "institutions/universiti-seri-bayu/programmes.yaml";

    private final Map<String, String> files = new TreeMap<>(RuleTexts.wellKept().files);

    @Test
    void namesTheLineOfACharacterThatNobodySees() {
        files.put(RuleTexts.PROGRAMMES, "one\nt\u200Bwo\n");
        assertThat(RuleFiles.slips(files, RuleTexts.PROGRAMMES))
                .singleElement()
                .asString()
                .contains(RuleTexts.PROGRAMMES + ":2")
                .contains("invisible character");
    }

    @Test
    void saysThatNobodyWouldReadAFileWhereItIs() {
        files.put("mqa/apel-c/more.drl", "");
        assertThat(RuleFiles.slips(files, "mqa/apel-c/more.drl"))
                .singleElement()
                .asString()
                .contains("Nobody reads this file");
        assertThat(RuleFiles.slips(files, RuleTexts.POLICY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                APEL_C,
                "mqa/apel-c/rules.drl",
                "institutions/uthm/apel-a/policy.yaml",
                "institutions/uthm/apel-a/rules.drl",
                HOUSE
            })
    void findsNothingWrongWithWhatIsKeptHere(String path) {
        assertThat(RULES).containsKey(path);
        assertThat(RuleFiles.wrong(RULES, path, new GuardedLogic())).isEmpty();
    }

    @Test
    void saysThatLanguagesFillDifferentWords() {
        assertThat(wrong(APEL_C, "stop at {percent}%", "stop at {percnt}%"))
                .anyMatch(fault -> fault.contains("Nothing fills {percnt}"))
                .anyMatch(fault -> fault.contains("both must fill the same"))
                .allMatch(fault -> fault.startsWith(APEL_C + ":"));
    }

    @Test
    void saysThatASourceIsCitedByNobody() {
        assertThat(
                        wrong(
                                APEL_C,
                                "sources:\n",
                                "sources:\n  X1: { title: \"A page\", href: example.org, read: 2026-11-28, standing: official }\n"))
                .singleElement()
                .asString()
                .contains("No rule cites source \"X1\"");
    }

    @Test
    void saysThatAProgrammeNamesAPolicyThatDoesNotExist() {
        assertThat(wrong(HOUSE, "policies: [ mqa/apel-a,", "policies: [ mqa/apel-z, mqa/apel-a,"))
                .anyMatch(fault -> fault.contains("apel-z"));
    }

    private static List<String> wrong(String path, String from, String to) {
        String text = RULES.getOrDefault(path, "");
        assertThat(text).contains(from);
        Map<String, String> changed = new TreeMap<>(RULES);
        changed.put(path, text.replace(from, to));
        return RuleFiles.wrong(changed, path, new GuardedLogic()).stream()
                .map(Fault::toString)
                .toList();
    }
}
