package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.iktiraf.policy.files.RuleIndex;
import org.junit.jupiter.api.Test;

/** The page of all rules says what the rules say. */
class IndexTests {

    @Test
    void listsTheRulesAsTheyStand() throws IOException {
        assertThat(RuleIndex.markdown(RulesUnderTest.ofRepository().rulebook()))
                .as("rules/INDEX.md is stale; write it with%n%s", WriteGoldens.COMMAND)
                .isEqualTo(Files.readString(RulesUnderTest.RULES.resolve("INDEX.md")));
    }
}
