package org.iktiraf.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.iktiraf.portfolio.ContentName;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as it arrives to become a case.
 *
 * @param received the bytes of the portfolio
 * @param by user name of who sent it, {@code learner}, or {@code api}
 * @param idempotencyKey a word by which the sender knows this request again; null where there is none
 * @param files bytes of the files from which the portfolio was read, to be kept beside it
 * @param link hash of the secret that its learner was given; null where none was
 */
@SuppressWarnings("ArrayRecordComponent")
public record Arrival(
        byte[] received,
        List<byte[]> files,
        String by,
        @Nullable String idempotencyKey,
        @Nullable String link) {

    public Arrival {
        files = List.copyOf(files);
    }

    /** Sent by a program or an officer. */
    public static Arrival from(String by, byte[] received, @Nullable String idempotencyKey) {
        return new Arrival(received, List.of(), by, idempotencyKey, null);
    }

    /** Sent by a learner, who finds the case again by a secret. */
    public static Arrival ofLearner(byte[] received, List<byte[]> files, String secret) {
        return new Arrival(received, files, "learner", null, hashed(secret));
    }

    static String hashed(String secret) {
        return ContentName.of(secret.getBytes(UTF_8));
    }

    @Nullable
    String requestHash() {
        return idempotencyKey == null ? null : ContentName.of(received);
    }
}
