package org.iktiraf.portfolio.intake.containers;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands before the bytes of a file in an archive.
 *
 * @param packed how many bytes it has as packed; zero where that stands behind them
 */
record ZipEntryHead(int flags, int method, long crc, int packed, String name, int dataAt) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int LENGTH = 30;
    private static final int ENCRYPTED = 1;
    private static final int SIZES_BEHIND = 8;

    /** The next one from a place on. */
    static Optional<ZipEntryHead> from(byte[] zip, int place) {
        for (int at = place; at + LENGTH <= zip.length; at++) {
            if (isAt(zip, at)) {
                return at(zip, at);
            }
        }
        return Optional.empty();
    }

    static boolean isAt(byte[] zip, int at) {
        return zip.length >= at + LENGTH
                && zip[at] == 'P'
                && zip[at + 1] == 'K'
                && zip[at + 2] == 3
                && zip[at + 3] == 4;
    }

    private static Optional<ZipEntryHead> at(byte[] zip, int at) {
        ByteBuffer head = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int nameLength = Short.toUnsignedInt(head.getShort(at + 26));
        int dataAt = at + LENGTH + nameLength + Short.toUnsignedInt(head.getShort(at + 28));
        if (dataAt > zip.length) {
            return Optional.empty();
        }
        byte[] name = Arrays.copyOfRange(zip, at + LENGTH, at + LENGTH + nameLength);
        return Optional.of(new ZipEntryHead(
                head.getShort(at + 6),
                head.getShort(at + 8),
                Integer.toUnsignedLong(head.getInt(at + 14)),
                head.getInt(at + 18),
                TextEncoding.name(name),
                dataAt));
    }

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    boolean hasSizesBehind() {
        return (flags & SIZES_BEHIND) != 0;
    }

    /** Where its bytes end, as far as is said here and can be true. */
    int end(byte[] zip) {
        return packed < 0 ? zip.length : (int) Math.min(zip.length, (long) dataAt + packed);
    }

    /** Where to look for the next one without its bytes. */
    int next(byte[] zip) {
        return hasSizesBehind() ? dataAt : end(zip);
    }

    /** Whether the archive has as many bytes as it says. */
    boolean isWhole(byte[] zip) {
        return packed >= 0 && (long) dataAt + packed <= zip.length;
    }
}
