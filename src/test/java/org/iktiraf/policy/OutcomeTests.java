package org.iktiraf.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTests {

    @Test
    void letsWhatALearnerCanMendGiveWayToWhatTheyCannot() {
        assertThat(Outcome.NEEDS_EVIDENCE.or(Outcome.SUSPENDED)).isEqualTo(Outcome.SUSPENDED);
        assertThat(Outcome.SUPPLEMENTARY_WORK.or(Outcome.REFER)).isEqualTo(Outcome.REFER);
        assertThat(Outcome.REFUSED.or(Outcome.GAP_ASSESSMENT)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void keepsCreditInItsPlaceMilderThanCreditInNone() {
        assertThat(Outcome.GRANTED_IN_PART.or(Outcome.GRANTED_AS_ELECTIVE)).isEqualTo(Outcome.GRANTED_AS_ELECTIVE);
        assertThat(Outcome.EXEMPT_NO_CREDIT.or(Outcome.RECORD_ONLY)).isEqualTo(Outcome.RECORD_ONLY);
    }

    @Test
    void grantsCreditByThreeOutcomes() {
        assertThat(Arrays.stream(Outcome.values()).filter(Outcome::grantsCredit))
                .containsExactly(Outcome.GRANTED, Outcome.GRANTED_IN_PART, Outcome.GRANTED_AS_ELECTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages.properties", "/messages_ms.properties"})
    void isCalledSomethingElseEachTimeOnThePage(String words) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = OutcomeTests.class.getResourceAsStream(words)) {
            messages.load(in);
        }
        assertThat(Arrays.stream(Outcome.values())
                        .map(outcome -> messages.getProperty("outcome." + outcome, ""))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(Outcome.values())
                .doesNotContain("");
    }
}
