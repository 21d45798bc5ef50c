package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.iktiraf.portfolio.intake.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTests {

    private static final String TEXT = OpenBadge3Tests.BADGE.replace('\'', '"');

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsItInAnyUnicodeWithOrWithoutAMark(String charset) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] bytes = (mark + TEXT.replace("\n", "\r\n")).getBytes(Charset.forName(charset));
            assertThat(JsonReading.of(bytes).only().title()).isEqualTo("Data for Nurses");
        }
    }

    @Test
    void saysWhereAFileBreaksOff() {
        JsonReading reading = JsonReading.of("{'type': 'VerifiableCredential',\n 'issuer': {'name': 'Univ");
        assertThat(reading.format()).isEqualTo("unknown");
        assertThat(reading.brought().files().get(0).remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.word()).isEqualTo("broken-json");
            assertThat(remark.about().get(0)).isEqualTo("2");
        });
    }

    @Test
    void refusesAKeyThatIsGivenTwice() {
        assertThat(JsonReading.of("{'type': 'VerifiableCredential', 'type': 'x'}")
                        .remarks())
                .containsExactly("duplicate-key");
    }

    @Test
    void refusesWhatIsNestedTooDeepOrHoldsANumberTooLong() {
        assertThat(JsonReading.of("{'a':" + "[".repeat(100_000)).remarks()).containsExactly("json-too-deep");
        assertThat(JsonReading.of("{'a': " + "9".repeat(1001) + "}").remarks()).containsExactly("json-too-deep");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(JsonReading.of("{'a': '" + "x".repeat(Json.MOST_BYTES) + "'}")
                        .remarks())
                .containsExactly("json-too-large");
    }

    @Test
    void saysThatJsonOfNoKnownKindIsNotKnown() {
        assertThat(JsonReading.of("{'hello': 1}").remarks()).containsExactly("unknown-json");
        assertThat(JsonReading.of("hello".getBytes(StandardCharsets.UTF_8)).remarks())
                .containsExactly("unknown-format");
    }

    @Test
    void survivesNumbersOfAnySizeAndHalfCharacters() {
        String huge = OpenBadge3Tests.BADGE.replace("'82'", "1e999999").replace("Health Care", "\\ud83d");
        assertThat(JsonReading.of(huge).only().title()).isEqualTo("Data for Nurses");
    }
}
