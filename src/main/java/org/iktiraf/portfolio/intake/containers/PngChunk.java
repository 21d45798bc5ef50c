package org.iktiraf.portfolio.intake.containers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** A piece of a picture, found where the one before it ends. */
@SuppressWarnings("ArrayRecordComponent")
record PngChunk(byte[] png, int at, int length) {

    private static final int AROUND = 12;

    /** The piece at a place; nothing where it says that it is longer than what is left. */
    static Optional<PngChunk> at(byte[] png, int at) {
        if (at + AROUND > png.length) {
            return Optional.empty();
        }
        int length = ByteBuffer.wrap(png).getInt(at);
        return length < 0 || length > png.length - at - AROUND
                ? Optional.empty()
                : Optional.of(new PngChunk(png, at, length));
    }

    String type() {
        return new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    int next() {
        return at + AROUND + length;
    }

    boolean isIntact() {
        CRC32 crc = new CRC32();
        crc.update(png, at + 4, length + 4);
        return (int) crc.getValue() == ByteBuffer.wrap(png).getInt(next() - 4);
    }

    byte[] data() {
        return Arrays.copyOfRange(png, at + 8, at + 8 + length);
    }
}
