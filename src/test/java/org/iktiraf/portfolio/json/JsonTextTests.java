package org.iktiraf.portfolio.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTests {

    private static final String ODD = "; a comma, colon, quotation mark or bracket may be missing or too many";

    @Test
    void saysWhereTheTextIsNotJson() {
        assertThat(Texts.wrong("{\"asks\": {\n  \"on\": 2026-01-15,\n}}"))
                .extracting(WrongField::toString)
                .containsExactly(
                        "line 2, column 13: this is not JSON at line 2, column 13, near \"\"on\": 2026-01-15,\"" + ODD);
    }

    @Test
    void saysThatTheTextEndsTooEarly() {
        assertThat(Texts.wrong("{\"asks\": [1, 2"))
                .extracting(WrongField::toString)
                .containsExactly("line 1, column 15: the text ends too early, at line 1, column 15: a closing }, ] or"
                        + " quotation mark is missing");
    }

    @Test
    void refusesAFieldGivenTwice() {
        assertThat(Texts.wrong("{\"asks\": {\"on\": \"2026-01-15\",\n \"on\": \"2026-01-16\"}}"))
                .containsExactly(new WrongField(
                        "asks.on",
                        "/asks/on",
                        "on is given twice in the same object; the second time at line 2, column 6"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "x", "}"})
    void refusesWhatFollowsThePortfolio(String more) {
        assertThat(Texts.wrong(Texts.with("") + "\n" + more))
                .singleElement()
                .extracting(WrongField::place)
                .isEqualTo("line 2, column 1");
    }

    @Test
    void refusesAnEmptyText() {
        assertThat(Texts.wrong(" \n"))
                .extracting(WrongField::message)
                .containsExactly("the text is empty; a portfolio must be a JSON object");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, 'the text must be encoded in UTF-8; its byte 25 is not'",
        "UTF-16, 'the text must be encoded in UTF-8; its byte 1 is not'"
    })
    void refusesAnotherEncodingThanUtf8(String encoding, String message) {
        byte[] text = Texts.with("\"learner\": {\"name\": \"Zo\u00eb\"},").getBytes(Charset.forName(encoding));

        assertThat(Texts.wrong(text)).extracting(WrongField::message).containsExactly(message);
    }

    @Test
    void refusesTwoBytesACharacterEvenWithoutAByteOrderMark() {
        assertThat(Texts.wrong(Texts.with("").getBytes(StandardCharsets.UTF_16LE)))
                .extracting(WrongField::message)
                .containsExactly("the text must be encoded in UTF-8; its character 2 is zero");
    }

    @Test
    void namesTheLimitOfDepth() {
        assertThat(quickly("[".repeat(500_000)))
                .isEqualTo("objects and lists must be nested at most 64 deep; found more at line 1, column 66");
    }

    @Test
    void namesTheLimitOfSize() {
        assertThat(quickly(" ".repeat(3 * 1024 * 1024)))
                .isEqualTo("the text must have at most 2,097,152 bytes (2 MB); found 3,145,728");
    }

    @Test
    void namesTheLimitOfNumbers() {
        assertThat(quickly("{\"asks\": " + "9".repeat(1_000_000) + "}"))
                .startsWith("a number must have at most 100 characters; found more at line 1, column");
    }

    @Test
    void namesTheLimitOfNames() {
        assertThat(quickly("{\"" + "a".repeat(1_000_000) + "\": 1}"))
                .startsWith("the name of a field must have at most 200 characters; found more at line 1, column");
    }

    @Test
    void answersAFloodOfErrorsInBoundedTime() {
        String claim = "{\"id\": \"k\", \"hour\": 1, \"evidence\": [\"%s\"]},".formatted("z".repeat(64));
        String text = Texts.asking("\"claims\": [" + claim.repeat(17_000) + "1]");

        assertThat(text.length()).isLessThan(JsonText.MOST_BYTES);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Texts.wrong(text));
    }

    private static String quickly(String text) {
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> Texts.wrong(text.getBytes(StandardCharsets.UTF_8)).get(0).message());
    }
}
