package org.iktiraf.portfolio.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.iktiraf.portfolio.verification.keys.Unclear;
import tools.jackson.databind.JsonNode;

/**
 * A list of bits, the first one leftmost. Lists of fewer bits than the standards demand are read, for issuers publish them:
 * a short list tells more about whose badge is looked up, and nothing false about its status.
 */
@SuppressWarnings("ArrayRecordComponent")
record StatusList(String address, List<String> purposes, byte[] bits) {

    private static final int MOST_BYTES = 16_000_000;
    private static final String GZIP = "H4s";

    /** @throws Unclear where the list is not one, or unpacks to more than any real one */
    static StatusList of(String address, JsonNode subject) throws Unclear {
        try {
            byte[] bits = unpacked(subject.path("encodedList").asString(""));
            if (bits.length > 0 && bits.length <= MOST_BYTES) {
                return new StatusList(address, JsonLists.texts(subject.path("statusPurpose")), bits);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw unreliable(address);
        }
        throw unreliable(address);
    }

    static Unclear unreliable(String address) {
        return new Unclear("status-list-not-reliable", address);
    }

    boolean isSet(String index, String purpose) throws Unclear {
        if (!purposes.isEmpty() && !purposes.contains(purpose)) {
            throw unreliable(address);
        }
        try {
            long at = Long.parseLong(index);
            if (at >= 0 && at < 8L * bits.length) {
                return (bits[(int) (at / 8)] >> (7 - at % 8) & 1) == 1;
            }
        } catch (NumberFormatException e) {
            throw new Unclear("status-index-not-in-list", index);
        }
        throw new Unclear("status-index-not-in-list", index);
    }

    private static byte[] unpacked(String encoded) throws IOException {
        String text = encoded.startsWith(GZIP) ? encoded : encoded.substring(Math.min(1, encoded.length()));
        byte[] packed = Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readNBytes(MOST_BYTES + 1);
        }
    }
}
