package org.iktiraf.preassessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.iktiraf.adjudication.change.ChangeKind;
import org.iktiraf.casework.CaseState;
import org.junit.jupiter.api.Test;

class LearnerMessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void hasWordsForEveryChangeAndEveryState() throws IOException {
        Properties change = read("messages-change");
        Properties learner = read("messages-learner");
        for (ChangeKind kind : ChangeKind.values()) {
            assertThat(change).containsKey("change." + kind);
        }
        for (CaseState state : CaseState.values()) {
            assertThat(learner).containsKeys("learner.state." + state, "learner.state." + state + ".means");
        }
    }

    private static Properties read(String bundle) throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(bundle + ".properties"))) {
            properties.load(in);
        }
        return properties;
    }
}
