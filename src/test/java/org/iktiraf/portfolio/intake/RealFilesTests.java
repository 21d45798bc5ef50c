package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.Credit;
import org.iktiraf.portfolio.Grade;
import org.iktiraf.portfolio.Level;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real files of other projects, which are not part of this one: where their folder is absent, nothing is tried. */
class RealFilesTests {

    private static final Path FOLDER = Path.of(System.getProperty("iktiraf.credentials", "../shared/credentials"));

    @BeforeAll
    static void findsTheFolder() {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no real files at " + FOLDER);
    }

    private static JsonReading read(String... names) {
        return JsonReading.of(Arrays.stream(names)
                .map(name -> new ReceivedFile(name, bytes(FOLDER.resolve(name))))
                .toList());
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ReceivedFile> all() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().matches(".*\\.json(ld)?"))
                    .sorted()
                    .map(path -> new ReceivedFile(path.getFileName().toString(), bytes(path)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "open-badges-3/rdfc-didkey-valid-status.json,open-badge-3,Mock Bachelor of Science in Biology",
        "open-badges-3/ed25519-2020-didkey-string-issuer.json,open-badge-3,Badge",
        "open-badges-3/1edtech-no-proof.json,open-badge-3,Example University Degree",
        "clr-2/simple-noproof.json,clr-2,Achievement 1"
    })
    void readsTheTitle(String name, String format, String title) {
        JsonReading reading = read(name);
        assertThat(reading.format()).isEqualTo(format);
        assertThat(reading.only().title()).isEqualTo(title);
    }

    @Test
    void readsEveryElementOfAnnexOneThatTheMicroCredentialStates() {
        JsonReading reading = read("elm-3/mc-annex1-unsigned.jsonld");
        Credential one = reading.only();
        assertThat(one.kind()).isEqualTo(CredentialKind.MICRO_CREDENTIAL);
        assertThat(one.description().learnerIdentified()).isTrue();
        assertThat(one.title()).isEqualTo("Digital micro-credential creation");
        assertThat(one.issuer().name()).isEqualTo("University of Zed");
        assertThat(one.issuer().country()).isEqualTo("IE");
        assertThat(one.awarded()).isEqualTo("2022-12-31");
        assertThat(one.outcomes()).hasSize(2);
        assertThat(one.hours()).isEqualByComparingTo("60");
        assertThat(one.credit()).isEqualTo(new Credit(BigDecimal.valueOf(2), "ECTS"));
        assertThat(one.level()).isEqualTo(new Level("EQF", "6"));
        assertThat(one.assessment().mode()).isEqualTo("artefact-assessment");
        assertThat(one.assessment().supervised()).isFalse();
        assertThat(one.assessment().identityChecked()).isFalse();
        assertThat(one.description().participation()).isEqualTo("Blended; non-formal learning");
        assertThat(one.description().prerequisites()).isNotBlank();
        assertThat(one.assessment().grade()).isEqualTo(new Grade("Standard grading", "Pass"));
    }

    @Test
    void readsALearnerRecordWhoseCoursesShareAnAchievement() {
        JsonReading reading = read("clr-2/simple-v1.json");
        Credential programme = reading.titled("Nurse Assistant 1 Program with Licensure");
        assertThat(programme.parts()).isNotEmpty();
        assertThat(reading.titled("Health Careers 1").assessment().grade()).isEqualTo(new Grade("Grade", "A"));
        assertThat(reading.portfolio().credentials()).allMatch(one -> one.sameAs() == null);
        assertThat(reading.remarks()).doesNotContain("association-circle");
    }

    @Test
    void readsAHostedBadgeBesideFilesThatDoNotDescribeIt() {
        JsonReading reading = read(
                "open-badges-2/assertion-expired.json", "open-badges-2/badgeclass1.json", "open-badges-2/issuer1.json");
        assertThat(reading.only().expires()).isEqualTo("2022-11-15");
        assertThat(reading.remarks()).contains("badge-elsewhere", "describes-badges");
    }

    @Test
    void readsAllOfThemTogetherAndStatusListsAsNoLearning() {
        JsonReading reading = JsonReading.of(all());
        assertThat(reading.brought().files()).hasSizeGreaterThan(15);
        assertThat(reading.remarks()).contains("not-learning");
    }

    @Test
    void survivesEachOfThemCutShortAndGarbled() {
        Random random = new Random(7);
        List<ReceivedFile> spoilt = new ArrayList<>();
        for (ReceivedFile file : all()) {
            if (file.bytes().length < 40_000) {
                spoilt.add(new ReceivedFile(file.name(), Arrays.copyOf(file.bytes(), file.bytes().length * 2 / 3)));
                for (int i = 0; i < 8; i++) {
                    spoilt.add(new ReceivedFile(file.name(), garbled(file.bytes(), random)));
                }
            }
        }
        for (ReceivedFile file : spoilt) {
            assertThat(JsonReading.of(List.of(file)).brought().files()).hasSize(1);
        }
    }

    /** Still JSON, but with other values in other places. */
    private static byte[] garbled(byte[] bytes, Random random) {
        String[] instead = {": 7,", ": [],", ": {},", ": null,", ": [[{}]],", ": true,", ": -1e9,"};
        String text = new String(bytes, StandardCharsets.UTF_8);
        StringBuilder garbled = new StringBuilder();
        for (String line : text.lines().toList()) {
            boolean spoil = random.nextInt(6) == 0 && line.matches(".*\": \"[^\"]*\",\\s*");
            garbled.append(
                    spoil ? line.replaceFirst(": \"[^\"]*\",\\s*$", instead[random.nextInt(instead.length)]) : line);
        }
        return garbled.toString().getBytes(StandardCharsets.UTF_8);
    }
}
