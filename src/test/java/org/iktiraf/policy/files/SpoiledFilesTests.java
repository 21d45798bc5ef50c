package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpoiledFilesTests {

    private static final String ODD = "{}[]:,\"'&*!|>%@`-?#\t\n 0az\u0000\uD800\u00e9~<";

    private final Random random = new Random(7);

    @Test
    void answersAnySpoiledFileWithFaultsAndNothingElse() {
        for (int i = 0; i < 500; i++) {
            RuleTexts rules = RuleTexts.wellKept();
            String file = anyOf(List.copyOf(rules.files.keySet()));
            rules.files.compute(file, (path, text) -> spoiled(Objects.requireNonNull(text)));

            assertThatCode(rules::faults).as(() -> rules.files.get(file)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesToNestForEver() {
        RuleTexts rules = RuleTexts.wellKept().with("x/policy.yaml", "title: " + "[".repeat(100_000));

        assertThatCode(rules::faults).doesNotThrowAnyException();
    }

    private String spoiled(String text) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(4));
        return text.substring(0, at) + ODD.charAt(random.nextInt(ODD.length())) + text.substring(end);
    }

    private String anyOf(List<String> items) {
        return items.get(random.nextInt(items.size()));
    }
}
