package org.iktiraf.casework.persons;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files packed as a ZIP. */
final class Archive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final Set<String> names = new HashSet<>();

    /** Adds a file; one whose name is there already is not added again. */
    void add(String name, byte[] content) {
        if (names.add(name)) {
            try {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static boolean isJson(byte[] content) {
        return content.length > 0 && (content[0] == '{' || content[0] == '[');
    }

    /** The ending by which a computer finds a program for the file; empty where none is known. */
    static String ending(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 8), ISO_8859_1);
        if (start.startsWith("%PDF")) {
            return ".pdf";
        }
        if (start.startsWith("\u0089PNG")) {
            return ".png";
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return ".jpg";
        }
        return isJson(content) ? ".json" : "";
    }
}
