package org.iktiraf.admissions.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.iktiraf.portfolio.json.Field;
import org.junit.jupiter.api.Test;

class EnteringMessagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(read("messages-entering_ms").stringPropertyNames())
                .isEqualTo(read("messages-entering").stringPropertyNames());
    }

    @Test
    void hasWordsForEveryKindFormAndMistake() throws IOException {
        Properties words = read("messages-entering");
        for (String kind : AssessmentForm.KINDS) {
            assertThat(words).containsKey("entering.kind." + kind);
        }
        for (Field.Form form : Field.Form.values()) {
            assertThat(form == Field.Form.SHOWN || words.containsKey("entering.form." + form))
                    .as(form.name())
                    .isTrue();
        }
        for (Wrong.Word word : Wrong.Word.values()) {
            assertThat(word == Wrong.Word.UNREADABLE || words.containsKey("entering.wrong." + word))
                    .as(word.name())
                    .isTrue();
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
