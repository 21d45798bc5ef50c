package org.iktiraf.portfolio.intake.containers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much may still be unpacked from one file, with all that lies in it. */
final class Allowance {

    static final int MOST_ENTRIES = 200;
    static final int MOST_BYTES = 20 * 1024 * 1024;
    static final int MOST_RATIO = 200;

    private static final int RATIO_COUNTS_FROM = 1024 * 1024;
    private static final int AT_A_TIME = 8 * 1024;

    private int entries;
    private int bytes;

    boolean takesOneMore() {
        return ++entries <= MOST_ENTRIES;
    }

    /** All of a stream that unpacks as it is read. */
    byte[] read(InputStream unpacking, int packed) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[AT_A_TIME];
        for (int n = unpacking.read(some); n >= 0; n = unpacking.read(some)) {
            all.write(some, 0, n);
            bytes += n;
            if (bytes > MOST_BYTES || isTooTight(all.size(), packed)) {
                throw new TooMuch();
            }
        }
        return all.toByteArray();
    }

    private static boolean isTooTight(int unpacked, int packed) {
        return unpacked > RATIO_COUNTS_FROM && unpacked / MOST_RATIO > packed;
    }
}
