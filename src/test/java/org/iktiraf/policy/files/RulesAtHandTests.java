package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesAtHandTests {

    private static final Path RULES = Path.of("rules");

    @Test
    void packagesAllTheRules() {
        assertThat(PackagedRules.texts()).isEqualTo(RuleFolder.texts(RULES));
    }

    @Test
    void readsTheFolderThatIsNamed(@TempDir Path folder) throws Exception {
        Path policy = Files.createDirectories(folder.resolve("x/y")).resolve("policy.yaml");
        Files.writeString(policy, "title: x");
        assertThat(new RulesAtHand(folder.toString()).texts()).containsOnlyKeys("x/y/policy.yaml");
    }

    @Test
    void readsTheWorkingFolderWhereNoneIsNamed() {
        RulesAtHand rules = new RulesAtHand("");
        assertThat(rules.texts()).isEqualTo(RuleFolder.texts(RULES));
        assertThat(rules.place()).isEqualTo(RULES.toAbsolutePath().toString());
    }

    @Test
    void refusesAFolderWithoutAPolicy(@TempDir Path folder) {
        RulesAtHand rules = new RulesAtHand(folder.toString());
        assertThatExceptionOfType(FaultyRules.class).isThrownBy(rules::texts).withMessageContaining("policy.yaml");
    }

    @Test
    void refusesAFolderThatIsNotThere(@TempDir Path folder) {
        RulesAtHand rules = new RulesAtHand(folder.resolve("nothing").toString());
        assertThatExceptionOfType(FaultyRules.class).isThrownBy(rules::texts).withMessageContaining("cannot be read");
    }
}
