package org.iktiraf.casework;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what was sent, and stops where it is longer than any portfolio may be. */
public final class Received {

    /** Most bytes that a portfolio may have. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private Received() {}

    /** @throws TooLong if there are more bytes than {@link #MOST_BYTES} */
    public static byte[] bytes(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new TooLong();
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("What was sent broke off", e);
        }
    }

    /** More was sent than is read. */
    public static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLong() {
            super("A portfolio must have at most %,d bytes (2 MB).".formatted(MOST_BYTES));
        }
    }
}
