package org.iktiraf.portfolio.intake.containers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** A text in a picture, with the word under which it stands; what it says is in UTF-8, or nobody knows. */
final class PngText {

    private final String type;
    private final byte[] data;
    private int at;

    PngText(PngChunk chunk) {
        this.type = chunk.type();
        this.data = chunk.data();
    }

    static boolean isOne(String type) {
        return type.equals("iTXt") || type.equals("tEXt") || type.equals("zTXt");
    }

    String keyword() {
        at = 0;
        return new String(upToZero(), StandardCharsets.ISO_8859_1);
    }

    /** The text itself, to be asked for after its word. */
    byte[] text(Allowance allowance) throws IOException {
        boolean packed = type.equals("zTXt") || (type.equals("iTXt") && next() == 1);
        if (!type.equals("tEXt")) {
            next();
        }
        if (type.equals("iTXt")) {
            upToZero();
            upToZero();
        }
        byte[] rest = Arrays.copyOfRange(data, Math.min(at, data.length), data.length);
        return packed ? allowance.read(new InflaterInputStream(new ByteArrayInputStream(rest)), rest.length) : rest;
    }

    private int next() {
        return at < data.length ? data[at++] : -1;
    }

    private byte[] upToZero() {
        int from = at;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        byte[] found = Arrays.copyOfRange(data, Math.min(from, data.length), at);
        at = Math.min(at + 1, data.length);
        return found;
    }
}
