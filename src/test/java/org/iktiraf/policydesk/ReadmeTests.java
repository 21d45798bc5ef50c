package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README tells the truth. */
class ReadmeTests {

    @Test
    void printsTheDecisionThatItsCommandGives() throws IOException {
        String decision = Files.readString(Path.of("sample-portfolios/welder-to-diploma/decision.md"));

        assertThat(Files.readString(Path.of("README.md")))
                .as("README.md, the last block; copy it from sample-portfolios/welder-to-diploma/decision.md")
                .contains(decision);
    }
}
