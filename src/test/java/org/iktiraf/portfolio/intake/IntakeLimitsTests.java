package org.iktiraf.portfolio.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is too much, too long or nothing at all: said of that file, while the others are read. */
class IntakeLimitsTests {

    private static final ReceivedFile GOOD = Samples.called("Certifications.csv");

    @Test
    void refusesAFileThatIsTooLongAndReadsTheOthers() {
        ReceivedFile big = new ReceivedFile("big.csv", new byte[Intake.MOST_BYTES + 1]);
        Reading reading = Reading.of(big, GOOD);
        assertThat(reading.file().remarks().toString()).contains("too-large", "big.csv", "10", "25");
        assertThat(reading.file().document()).isEmpty();
        assertThat(reading.credential("First Aid at Work").has("awarded")).isTrue();
    }

    @Test
    void refusesMoreThanAllMayHaveTogether() {
        ReceivedFile big = new ReceivedFile("big.bin", new byte[Intake.MOST_BYTES]);
        Reading reading = Reading.of(big, big, big, GOOD);
        assertThat(reading.brought().files().get(2).remarks().toString()).contains("too-large");
        assertThat(reading.credential("First Aid at Work").has("awarded")).isTrue();
    }

    @Test
    void refusesTheFilesThatAreTooMany() {
        ReceivedFile[] many = Collections.nCopies(Intake.MOST_FILES + 2, GOOD).toArray(ReceivedFile[]::new);
        Reading reading = Reading.of(many);
        assertThat(reading.brought().files()).hasSize(22);
        assertThat(reading.portfolio().path("documents")).hasSize(20);
        assertThat(reading.remarks()).endsWith("too-many-files[Certifications.csv, 20]");
    }

    @Test
    void saysWhyAFileWasNotRead() {
        assertThat(Reading.of("e.csv", " \n").remarks()).containsExactly("empty-file[e.csv]");
        assertThat(Reading.of("n.txt", "").remarks()).containsExactly("empty-file[n.txt]");
        assertThat(Reading.of("d.pdf", "%PDF-1.7 x").remarks()).containsExactly("nothing-inside[d.pdf]");
        assertThat(Reading.of("a.txt", "https://badges.example/1\n").remarks())
                .containsExactly("only-an-address[a.txt, https://badges.example/1]");
        assertThat(Reading.of("w.txt", "Dear all").remarks()).containsExactly("unknown-format[w.txt]");
        assertThat(Reading.of(new ReceivedFile("p.png", Packed.png("tEXt", "Title", new byte[1])))
                        .remarks())
                .containsExactly("nothing-inside[p.png]");
    }

    @Test
    void keepsEachFileAsADocumentWithItsHash() {
        Reading reading = Reading.of("d.pdf", "%PDF-1.7 x");
        assertThat(reading.portfolio().path("documents").path(0).path("sha256").asString())
                .isEqualTo(reading.file().sha256());
        assertThat(reading.file().document()).isEqualTo("file-1");
    }

    @Test
    void saysOfAnArchiveWithSeveralFormatsThatTheyAreSeveral() {
        byte[] notes = "Dear all".getBytes(StandardCharsets.UTF_8);
        ReceivedFile zip = new ReceivedFile(
                "export.zip",
                Packed.zip(Map.of(
                        "Learning.csv", Samples.called("Learning.csv").bytes(),
                        "Positions.csv", Samples.called("Positions.csv").bytes(),
                        "notes.txt", notes)));
        Reading reading = Reading.of(zip);
        assertThat(reading.file().format()).isEqualTo("several");
        String id = reading.credential("Tables in Spreadsheets").path("id").asString();
        assertThat(reading.origin("credentials/" + id + ".title")).isEqualTo("row 2, Content Title");
    }
}
