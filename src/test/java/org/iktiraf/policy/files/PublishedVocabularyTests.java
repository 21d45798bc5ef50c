package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.policy.CreditUnit;
import org.iktiraf.policy.Standing;
import org.iktiraf.policy.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the published tables of levels and credits say, gaps included. */
class PublishedVocabularyTests {

    private final Vocabulary vocabulary = read();

    @ParameterizedTest(name = "{0} {1} in {2}: {3}")
    @CsvSource({
        "NFQ, 7, EQF, 6",
        "EQF, 6, NFQ, 7 8",
        "NFQ, 8, SCQF, 9 10",
        "SCQF, 8, FHEQ, 4 5",
        "FHEQ, 5, RQF, 5",
        "NZQCF, 7, EQF, 6",
        "NZQCF, 8, EQF, ''",
        "NZQCF, 8, HKQF, ''",
        "HKQF, 6, NZQCF, 9",
        "HKQF, 4, NZQCF, 5 6",
        "HKQF, 4, EQF, 5",
        "AQF, 7, EQF, 6",
        "AQF, 8, EQF, ''",
        "AQF, 8, NZQCF, 8",
        "EQF, 1, NZQCF, ''",
        "MQF, 6, EQF, 6",
        "MQF, 5, EQF, ''",
        "EQF, 7, NCRF, 6.5 7",
        "NCRF, 5.5, EQF, 6",
        "NCRF, 5.5, NFQ, 7 8",
        "SANQF, 7, EQF, ''",
    })
    void correspondsBySetOrNotAtAll(String framework, String value, String other, String levels) {
        assertThat(vocabulary.levelCrosswalk().levels(framework, value, other).numbers())
                .extracting(Object::toString)
                .containsExactly(levels.isEmpty() ? new String[0] : levels.split(" ", -1));
    }

    @Test
    void marksWhatNoPageSays() {
        assertThat(vocabulary.levelCrosswalk().levels("MQF", "6", "EQF").standing())
                .isEqualTo(Standing.DERIVED);
        assertThat(vocabulary.levelCrosswalk().levels("AQF", "7", "EQF").standing())
                .isEqualTo(Standing.OFFICIAL);
    }

    @Test
    void knowsHoursOnlyWhereThereIsOneValue() {
        assertThat(vocabulary.hoursOfCredit("MY")).isEqualByComparingTo("40");
        assertThat(vocabulary.hoursOfCredit("UK")).isEqualByComparingTo("10");
        assertThat(vocabulary.hoursOfCredit("ECTS")).isNull();
        assertThat(vocabulary.hoursOfCredit("NZ")).isNull();
        assertThat(vocabulary.creditUnits().get("ECTS"))
                .extracting(CreditUnit::isRange)
                .isEqualTo(true);
    }

    private static Vocabulary read() {
        Map<String, String> files = new TreeMap<>();
        try (var tables = Files.newDirectoryStream(Path.of("rules/vocabulary"))) {
            for (Path table : tables) {
                files.put("vocabulary/" + table.getFileName(), Files.readString(table));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Faults faults = new Faults();
        Vocabulary read = VocabularyText.read(files, faults);
        faults.throwIfAny();
        return read;
    }
}
