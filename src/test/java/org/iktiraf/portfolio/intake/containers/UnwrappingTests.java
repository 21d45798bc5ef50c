package org.iktiraf.portfolio.intake.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.portfolio.intake.Packed;
import org.junit.jupiter.api.Test;

/** Files in files: what is taken out, and what is remarked of the rest. */
class UnwrappingTests {

    private static final byte[] BADGE = bytes("{\"badge\":\"invented\"}");

    private final List<String> remarks = new ArrayList<>();

    @Test
    void takesFilesOutOfAnArchiveAndPassesOverWhatSystemsPutThere() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("folder/", new byte[0]);
        files.put("folder/badge.json", BADGE);
        files.put("__MACOSX/._badge.json", BADGE);
        files.put(".DS_Store", BADGE);
        files.put("../../etc/passwd", BADGE);
        files.put("C:\\badges\\two.json", BADGE);
        assertThat(inside("all.zip", Packed.zip(files)))
                .containsExactly("all.zip › folder/badge.json", "all.zip › etc/passwd", "all.zip › C:/badges/two.json");
        assertThat(remarks).isEmpty();
    }

    @Test
    void opensAnArchiveInAnArchiveAndNoDeeper() {
        byte[] one = Packed.zip(Map.of("badge.json", BADGE));
        byte[] two = Packed.zip(Map.of("one.zip", one));
        byte[] three = Packed.zip(Map.of("two.zip", two));
        assertThat(inside("two.zip", two)).containsExactly("two.zip › one.zip › badge.json");
        assertThat(inside("three.zip", three)).isEmpty();
        assertThat(remarks).containsExactly("nested-too-deep[three.zip › two.zip › one.zip]");
    }

    @Test
    void endsWithAnArchiveThatHoldsItself() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] zip = Packed.zip(Map.of("badge.json", BADGE));
        for (int i = 0; i < 12; i++) {
            files.clear();
            files.put("again.zip", zip);
            files.put("too.zip", zip);
            zip = Packed.zip(files);
        }
        assertThat(inside("quine.zip", zip)).isEmpty();
        assertThat(remarks).hasSize(4).allMatch(remark -> remark.startsWith("nested-too-deep"));
    }

    @Test
    void stopsAtABombAndKeepsWhatStoodBefore() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("badge.json", BADGE);
        files.put("bomb.csv", new byte[8 * 1024 * 1024]);
        files.put("after.json", BADGE);
        assertThat(inside("bomb.zip", Packed.zip(files))).containsExactly("bomb.zip › badge.json");
        assertThat(remarks).containsExactly("too-much-inside[bomb.zip, 20]");
    }

    @Test
    void countsWhatIsPackedInAll() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < Allowance.MOST_ENTRIES + 5; i++) {
            files.put("badge-" + i + ".json", bytes("{\"n\":" + i + "}"));
        }
        assertThat(inside("many.zip", Packed.zip(files))).hasSize(Allowance.MOST_ENTRIES);
        assertThat(remarks).containsExactly("too-many-inside[many.zip, 200]");
    }

    @Test
    void readsTheOthersWhereOneIsLockedOrBroken() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("locked.json", BADGE);
        files.put("broken.json", BADGE);
        files.put("whole.json", BADGE);
        byte[] zip = Packed.zip(files);
        int broken = indexOf(zip, "broken.json");
        zip[6] |= 1;
        Arrays.fill(zip, broken + "broken.json".length(), broken + "broken.json".length() + 4, (byte) 0xff);
        assertThat(inside("some.zip", zip)).containsExactly("some.zip › whole.json");
        assertThat(remarks)
                .containsExactly("entry-encrypted[some.zip, locked.json]", "entry-broken[some.zip, broken.json]");
    }

    @Test
    void readsWhatIsThereOfAnArchiveThatIsCutOff() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("first.json", BADGE);
        files.put("second.json", BADGE);
        byte[] zip = Packed.zip(files);
        byte[] cut = Arrays.copyOf(zip, indexOf(zip, "second.json") + 15);
        assertThat(inside("cut.zip", cut)).containsExactly("cut.zip › first.json");
        assertThat(remarks).containsExactly("entry-broken[cut.zip, second.json]");
    }

    @Test
    void leavesADocumentOfAnOfficeSuiteWhole() {
        byte[] letter = Packed.zip(Map.of("[Content_Types].xml", BADGE));
        assertThat(inside("letter.docx", letter)).containsExactly("");
    }

    @Test
    void findsABadgeInAPictureHoweverItIsKept() {
        assertThat(parts("b.png", Packed.png("iTXt", "openbadges", BADGE))).satisfiesExactly(part -> {
            assertThat(part.bytes()).isEqualTo(BADGE);
            assertThat(part.inside()).isEqualTo("b.png › openbadges");
        });
        assertThat(said(Packed.packedPng("openbadgecredential", BADGE))).containsExactly(BADGE);
        assertThat(said(Packed.png("tEXt", "openbadges", BADGE))).containsExactly(BADGE);
        assertThat(said(Packed.png("zTXt", "openbadges", BADGE))).containsExactly(BADGE);
        assertThat(remarks).isEmpty();
    }

    @Test
    void keepsAPictureThatCarriesNothing() {
        assertThat(inside("b.png", Packed.png("tEXt", "Comment", BADGE))).containsExactly("");
        assertThat(inside("b.svg", Packed.svg("<title>none</title>"))).containsExactly("");
        assertThat(remarks).isEmpty();
    }

    @Test
    void seesThroughAPictureThatLies() {
        byte[] png = Packed.png("iTXt", "openbadges", BADGE);
        byte[] long1 = changed(png, 8 + 25, Integer.MAX_VALUE);
        byte[] negative = changed(png, 8 + 25, -5);
        byte[] tampered = png.clone();
        tampered[indexOf(png, "invented")] ^= 1;
        assertThat(inside("long.png", long1)).containsExactly("");
        assertThat(inside("negative.png", negative)).containsExactly("");
        assertThat(inside("headless.png", Arrays.copyOf(png, png.length - 12))).hasSize(1);
        assertThat(inside("tampered.png", tampered)).containsExactly("tampered.png › openbadges");
        assertThat(remarks)
                .containsExactly(
                        "picture-cut[long.png]",
                        "picture-cut[negative.png]",
                        "picture-cut[headless.png]",
                        "picture-damaged[tampered.png]");
    }

    @Test
    void stopsAtABombInAPicture() {
        assertThat(inside("bomb.png", Packed.packedPng("openbadges", new byte[30 * 1024 * 1024])))
                .containsExactly("");
        assertThat(remarks).containsExactly("too-much-inside[bomb.png, 20]");
    }

    @Test
    void findsABadgeInAVectorPicture() {
        String credential = "<openbadges:credential xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\">"
                + "<![CDATA[{\"badge\":\"invented\"}]]></openbadges:credential>";
        String assertion =
                "<a:assertion xmlns:a=\"http://openbadges.org\" verify=\"eyJhbGciOiJub25lIn0.e30.\"></a:assertion>";
        assertThat(said(Packed.svg(credential))).containsExactly(BADGE);
        assertThat(said(Packed.svg(assertion))).containsExactly(bytes("eyJhbGciOiJub25lIn0.e30."));
    }

    @Test
    void refusesEntitiesInAVectorPicture() {
        byte[] bomb = bytes("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg>&a;</svg>");
        assertThat(inside("bomb.svg", bomb)).containsExactly("");
        assertThat(remarks).containsExactly("xml-doctype[bomb.svg]");
    }

    @Test
    void unpacksWhatRegistriesSend() {
        byte[] packed = Packed.gzip(bytes("<elmo/>"));
        byte[] letters = Base64.getMimeEncoder().encode(packed);
        assertThat(said(packed)).containsExactly(bytes("<elmo/>"));
        assertThat(said(letters)).containsExactly(bytes("<elmo/>"));
        assertThat(inside("elmo.xml.gz", packed)).containsExactly("elmo.xml.gz › elmo.xml");
        assertThat(inside("cut.gz", Arrays.copyOf(packed, 15))).isEmpty();
        assertThat(remarks).containsExactly("packed-broken[cut.gz]");
    }

    @Test
    void readsAnAddressThatHoldsAFileWhole() {
        String inLetters = "data:application/json;base64," + Base64.getEncoder().encodeToString(BADGE);
        assertThat(said(bytes(inLetters))).containsExactly(BADGE);
        assertThat(said(bytes("data:application/json,%7B%22badge%22:%22invented%22%7D")))
                .containsExactly(BADGE);
    }

    @Test
    void countsBytesAcrossArchives() {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        for (int i = 0; i < 400_000; i++) {
            noise.writeBytes(ByteBuffer.allocate(16)
                    .putInt(i * 31)
                    .putInt(i ^ 0x5555)
                    .putInt(~i)
                    .array());
        }
        byte[] inner = Packed.zip(Map.of("a.csv", noise.toByteArray()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("1.zip", inner);
        files.put("2.zip", inner);
        files.put("3.zip", inner);
        files.put("4.zip", inner);
        assertThat(inside("all.zip", Packed.zip(files))).hasSizeLessThan(4);
        assertThat(remarks).isNotEmpty().allMatch(remark -> remark.startsWith("too-much-inside"));
    }

    private List<Part> parts(String name, byte[] bytes) {
        return Unwrapping.of(name, bytes, (word, about) -> remarks.add(word + Arrays.toString(about)));
    }

    private List<String> inside(String name, byte[] bytes) {
        return parts(name, bytes).stream().map(Part::inside).toList();
    }

    private List<byte[]> said(byte[] bytes) {
        return parts("x", bytes).stream().map(Part::bytes).toList();
    }

    private static byte[] changed(byte[] png, int at, int length) {
        byte[] changed = png.clone();
        ByteBuffer.wrap(changed).putInt(at, length);
        return changed;
    }

    private static int indexOf(byte[] in, String wanted) {
        return new String(in, StandardCharsets.ISO_8859_1).indexOf(wanted);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
