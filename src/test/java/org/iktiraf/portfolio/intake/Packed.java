package org.iktiraf.portfolio.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files packed as learners and registries pack them. */
public final class Packed {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Packed() {}

    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A picture that carries one text in a chunk of a type. */
    public static byte[] png(String type, String keyword, byte[] text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PNG);
        bytes.writeBytes(chunk("IHDR", new byte[13]));
        bytes.writeBytes(chunk(type, data(type, keyword, text)));
        bytes.writeBytes(chunk("IDAT", deflated(new byte[] {0, 0})));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    public static byte[] svg(String element) {
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\"/>" + element + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A word, and behind it the text as the type keeps it. */
    private static byte[] data(String type, String keyword, byte[] text) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.write(0);
        switch (type) {
            case "iTXt" -> data.writeBytes(new byte[4]);
            case "zTXt" -> data.write(0);
            default -> {}
        }
        data.writeBytes(type.equals("zTXt") ? deflated(text) : text);
        return data.toByteArray();
    }

    /** The same with its text compressed. */
    public static byte[] packedPng(String keyword, byte[] text) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
        data.writeBytes(new byte[] {0, 1, 0, 'e', 'n', 0, 0});
        data.writeBytes(deflated(text));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PNG);
        bytes.writeBytes(chunk("iTXt", data.toByteArray()));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(data.length);
            byte[] checked =
                    (type + new String(data, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
            out.write(checked);
            CRC32 crc = new CRC32();
            crc.update(checked);
            out.writeInt((int) crc.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(bytes)) {
            deflating.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
