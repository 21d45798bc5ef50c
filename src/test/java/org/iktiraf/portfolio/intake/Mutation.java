package org.iktiraf.portfolio.intake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a file as networks, editors and attackers do; the same random numbers do the same damage. */
final class Mutation {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\n]{0,200}\"");
    private static final List<String> NUMBERS =
            List.of("1e999999999", "-1", "9".repeat(400), "0.00000000000000000000001", "NaN", "\"7\"", "1e-400", "");
    private static final List<String> OTHERS =
            List.of("null", "17", "true", "[]", "{}", "[[1]]", "\"\"", "\"\\u0000\"", "\"@id\"", "{\"@value\":[]}");
    private static final List<String> INSERTED = List.of(
            "[".repeat(20_000),
            "{\"a\":".repeat(20_000),
            "<a>".repeat(20_000),
            "<!DOCTYPE a [<!ENTITY b \"bbbbbbbb\">]>",
            "&b;&b;",
            "\"",
            "\n",
            "\r",
            ",",
            ";\t",
            "\uFEFF",
            "\0",
            "x".repeat(100_000),
            "\uD800",
            "]]>",
            "-->");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** A file with some damage, perhaps packed, perhaps damaged once more. */
    ReceivedFile of(ReceivedFile sample) {
        byte[] bytes = sample.bytes();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = damaged(bytes);
        }
        byte[] packed = packed(bytes, sample.name());
        return new ReceivedFile(sample.name(), random.nextInt(3) == 0 ? damaged(packed) : packed);
    }

    private byte[] damaged(byte[] bytes) {
        if (bytes.length < 2) {
            return new byte[random.nextInt(9)];
        }
        return switch (random.nextInt(9)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> moved(bytes);
            case 3 -> inserted(bytes, chosen(INSERTED).getBytes(StandardCharsets.UTF_8));
            case 4 -> replaced(bytes, NUMBER, NUMBERS);
            case 5, 6 -> replaced(bytes, QUOTED, OTHERS);
            case 7 -> inserted(bytes, Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length));
            default -> swapped(bytes);
        };
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] moved(byte[] bytes) {
        int from = random.nextInt(bytes.length);
        byte[] chunk = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(64)));
        byte[] without =
                joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, from + chunk.length, bytes.length));
        return without.length == 0 ? chunk : inserted(without, chunk);
    }

    private byte[] inserted(byte[] bytes, byte[] more) {
        int at = random.nextInt(bytes.length);
        return joined(joined(Arrays.copyOf(bytes, at), more), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    /** One of what a pattern finds becomes something that does not belong there. */
    private byte[] replaced(byte[] bytes, Pattern pattern, List<String> others) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher found = pattern.matcher(text);
        if (!found.find(random.nextInt(text.length())) && !found.find(0)) {
            return flipped(bytes);
        }
        String replaced = text.substring(0, found.start()) + chosen(others) + text.substring(found.end());
        return replaced.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One quoted text takes the place of another. */
    private byte[] swapped(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher found = QUOTED.matcher(text);
        return found.find(random.nextInt(text.length()))
                ? replaced(bytes, QUOTED, List.of(found.group()))
                : flipped(bytes);
    }

    private byte[] packed(byte[] bytes, String name) {
        return switch (random.nextInt(12)) {
            case 0 -> Packed.zip(Map.of(name, bytes));
            case 1 -> Packed.gzip(bytes);
            case 2 -> Packed.png("iTXt", random.nextBoolean() ? "openbadges" : "openbadgecredential", bytes);
            case 3 -> Packed.packedPng("openbadgecredential", bytes);
            case 4 -> Base64.getMimeEncoder().encode(Packed.gzip(bytes));
            case 5 ->
                joined(
                        "data:;base64,".getBytes(StandardCharsets.UTF_8),
                        Base64.getEncoder().encode(bytes));
            case 6 ->
                Packed.svg("<o:credential xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\"><![CDATA["
                        + new String(bytes, StandardCharsets.UTF_8) + "]]></o:credential>");
            default -> bytes;
        };
    }

    private <T> T chosen(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
