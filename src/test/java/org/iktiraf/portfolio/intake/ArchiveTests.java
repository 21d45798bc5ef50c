package org.iktiraf.portfolio.intake;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of the files in an archive, and what of them is kept. */
class ArchiveTests {

    private static final byte[] LEARNING = Samples.called("Learning.csv").bytes();
    private static final byte[] COURSES = bytes("Kursus,Penyedia,Jam\nAsas data,Kolej Contoh,40\n");
    private static final byte[] MESSAGES =
            bytes("CONVERSATION ID,CONVERSATION TITLE,FROM,TO,CONTENT\n1,Hello,Aminah,Bala,Between us\n");
    private static final byte[] PROFILE = bytes("First Name,Last Name,Address\nNurul,Invented,Jalan Contoh\n");

    @Test
    void keepsOfAnExportWhatIsReadAndNothingPrivate() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Learning.csv", LEARNING);
        files.put("messages.csv", MESSAGES);
        files.put("Profile.csv", PROFILE);
        files.put("Jobs/Saved Answers.csv", bytes("Question,Answer\nSalary,Much\n"));
        files.put("Articles/mine.html", bytes("<p>Mine</p>"));
        ReceivedFile zip = zip(files);
        Reading reading = Reading.of(zip);

        assertThat(reading.file().archive()).isTrue();
        assertThat(reading.file().isRefused()).isFalse();
        assertThat(reading.file().format()).isEqualTo("linkedin-learning");
        assertThat(reading.file().tables()).isEmpty();
        assertThat(reading.remarks())
                .contains("archive-left[export.zip, messages.csv, Profile.csv, Jobs/Saved Answers.csv,"
                        + " Articles/mine.html]")
                .noneMatch(remark -> remark.startsWith("table-unmapped") || remark.startsWith("unknown-format"));
        assertThat(Originals.of(zip, reading.file())).containsExactly(LEARNING);
        assertThat(reading.portfolio().toString()).doesNotContain("Between us", "Jalan Contoh", "messages");
    }

    @Test
    void makesADocumentOfEachFileThatIsReadWithItsPlaceInTheArchive() {
        Reading reading = Reading.of(zip(Map.of("a/Learning.csv", LEARNING)));
        JsonNode document = reading.portfolio().path("documents").path(0);

        assertThat(reading.portfolio().path("documents")).hasSize(1);
        assertThat(document.path("title").asString()).isEqualTo("export.zip › a/Learning.csv");
        assertThat(document.path("kind").asString()).isEqualTo("linkedin-learning");
        assertThat(document.path("sha256").asString()).isEqualTo(ContentName.of(LEARNING));
        assertThat(reading.file().kept())
                .containsExactly(new Kept(
                        document.path("id").asString(), "export.zip › a/Learning.csv", ContentName.of(LEARNING)));
        assertThat(reading.portfolio().path("origins").path(0).path("document").asString())
                .isEqualTo(document.path("id").asString());
    }

    @Test
    void keepsTheBytesOfAFileAsTheyWerePackedAndNotAsTheyAreRead() {
        byte[] wide = new String(LEARNING, UTF_8).getBytes(UTF_16);
        ReceivedFile zip = zip(Map.of("inner.zip", Packed.zip(Map.of("Learning.csv", wide))));
        Reading reading = Reading.of(zip);

        assertThat(Originals.of(zip, reading.file())).containsExactly(wide);
        assertThat(reading.file().kept().get(0).name()).isEqualTo("export.zip › inner.zip › Learning.csv");
    }

    @Test
    void keepsATableThatWaitsForAPersonsWord() {
        ReceivedFile zip = zip(Map.of("kursus.csv", COURSES));
        Reading waiting = Reading.of(zip);
        UnmappedTable table = waiting.file().tables().get(0);
        Reading read = Reading.of(Map.of(table.key(), table.proposal()), zip);

        assertThat(Originals.of(zip, waiting.file())).containsExactly(COURSES);
        String id = read.credential("Asas data").path("id").asString();
        assertThat(read.origin("credentials/" + id + ".title")).isEqualTo("row 2, Kursus");
    }

    @Test
    void asksAboutATableThatSomebodyPutBesideOnesOfLinkedIn() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Learning.csv", LEARNING);
        files.put("Positions.csv", Samples.called("Positions.csv").bytes());
        files.put("kursus.csv", COURSES);

        assertThat(Reading.of(zip(files)).file().tables())
                .extracting(UnmappedTable::name)
                .containsExactly("export.zip › kursus.csv");
    }

    @Test
    void asksNothingAboutAPrivateTableThatComesAlone() {
        Reading reading = Reading.of(new ReceivedFile("messages.csv", MESSAGES));

        assertThat(reading.file().tables()).isEmpty();
        assertThat(reading.file().format()).isEqualTo("linkedin-other");
        assertThat(reading.remarks()).containsExactly("linkedin-other[messages.csv]");
    }

    @Test
    void keepsNothingOfAnArchiveInWhichNothingIsRead() {
        ReceivedFile zip = zip(Map.of("notes.txt", bytes("Dear all")));
        Reading reading = Reading.of(zip);

        assertThat(reading.portfolio().path("documents")).isEmpty();
        assertThat(Originals.of(zip, reading.file())).isEmpty();
        assertThat(reading.remarks()).containsExactly("archive-left[export.zip, notes.txt]");
        assertThat(Reading.of(zip(Map.of("__MACOSX/._notes.txt", bytes("x")))).remarks())
                .containsExactly("archive-empty[export.zip]");
    }

    @Test
    void keepsScansThatSomebodyPackedTogetherAndNoPictureOfAnExport() {
        byte[] scan = bytes("%PDF-1.7 a certificate");
        ReceivedFile packed = zip(Map.of("certificate.pdf", scan));
        Reading reading = Reading.of(packed);
        Map<String, byte[]> export = new LinkedHashMap<>();
        export.put("Learning.csv", LEARNING);
        export.put("messages.csv", MESSAGES);
        export.put("picture.pdf", scan);

        assertThat(Originals.of(packed, reading.file())).containsExactly(scan);
        assertThat(reading.remarks()).containsExactly("nothing-inside[export.zip › certificate.pdf]");
        assertThat(Reading.of(zip(export)).file().kept())
                .extracting(Kept::name)
                .containsExactly("export.zip › Learning.csv");
    }

    @Test
    void keepsADocumentOfAnOfficeSuiteWholeWhereverItSaysThatItIsOne() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("word/document.xml", bytes("<w/>"));
        files.put("[Content_Types].xml", bytes("<Types/>"));
        ReceivedFile letter = new ReceivedFile("letter.docx", Packed.zip(files));
        Reading reading = Reading.of(letter);

        assertThat(reading.file().archive()).isFalse();
        assertThat(Originals.of(letter, reading.file())).containsExactly(letter.bytes());
    }

    @Test
    void readsNoFileOfAnArchiveThatIsLongerThanOneMayBe() {
        StringBuilder rows = new StringBuilder("Company Name,Title,Description,Location,Started On,Finished On\n");
        for (int i = 0; rows.length() <= Intake.MOST_BYTES; i++) {
            rows.append(ContentName.of(bytes("row " + i))).append(",B,,,2020-01-01,\n");
        }
        byte[] small = Samples.called("Certifications.csv").bytes();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("Positions.csv", bytes(rows.toString()));
        files.put("Certifications.csv", small);
        Reading reading = Reading.of(zip(files));

        assertThat(reading.remarks()).contains("too-large[export.zip › Positions.csv, 10, 25]");
        assertThat(reading.file().kept()).extracting(Kept::name).containsExactly("export.zip › Certifications.csv");
    }

    @Test
    void tellsTheSameBadgeInTwoFilesOfAnArchive() {
        byte[] row = bytes("Name,Authority,Started On\nFirst Aid,Aid,2023-01-05\n");
        byte[] other = bytes("Kursus,Penyedia,Tarikh\nFirst Aid,Aid,2023-01-05\n");
        ReceivedFile zip = zip(Map.of("c.csv", row, "o.csv", other));
        UnmappedTable table = Reading.of(zip).file().tables().get(0);
        JsonNode credentials = Reading.of(Map.of(table.key(), table.proposal()), zip)
                .portfolio()
                .path("credentials");

        assertThat(List.of(
                        credentials.path(0).has("sameAs"), credentials.path(1).has("sameAs")))
                .containsExactlyInAnyOrder(true, false);
    }

    private static ReceivedFile zip(Map<String, byte[]> files) {
        return new ReceivedFile("export.zip", Packed.zip(files));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
