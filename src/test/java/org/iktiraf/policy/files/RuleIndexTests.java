package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleIndexTests {

    private final RuleTexts rules = RuleTexts.wellKept();

    @Test
    void showsEachRuleWithItsDatedFiguresAndItsSource() {
        assertThat(RuleIndex.markdown(rules.read()))
                .contains("Credit by experience. Malaysian Qualifications Agency. In force from 2016-09-01.\n")
                .contains("| `credit-cap` | cap | Credits stop at {percent}% of {base}."
                        + " | percent: 30 since 2016-09-01, 40 since 2020-01-01; base: programme, undated, not coursework"
                        + " | Another page, 4.2 (official)"
                        + " | [mqa/apel-c/policy.yaml](mqa/apel-c/policy.yaml) |\n");
    }

    @Test
    void showsOnlyWhatARestatementChanges() {
        String page = RuleIndex.markdown(rules.read());

        assertThat(page.substring(page.indexOf("## institutions/uthm/apel-c")))
                .contains("Follows mqa/apel-c, and leaves out who-decides.\n")
                .contains("| `outcome-threshold` | credit |")
                .contains("percent: 60 since 2016-09-01")
                .doesNotContain("credit-cap");
    }

    @Test
    void writesThePageIntoTheFolder(@TempDir Path folder) throws IOException {
        rules.writeTo(folder);

        RuleIndex.main(new String[] {folder.toString()});

        assertThat(Files.readString(folder.resolve("INDEX.md"))).isEqualTo(RuleIndex.markdown(rules.read()));
    }
}
