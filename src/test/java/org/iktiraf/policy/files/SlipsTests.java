package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a file shows while it is typed, before anything is read. */
class SlipsTests {

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
}
