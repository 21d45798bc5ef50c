package org.iktiraf.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.iktiraf.portfolio.ContentName;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as it arrives to become a case.
 *
 * @param received the bytes of the portfolio
 * @param by user name of who sent it, {@code learner}, or {@code api}
 * @param idempotencyKey a word by which the sender knows this request again; null where there is none
 * @param link hash of the secret that its learner was given; null where none was
 */
@SuppressWarnings("ArrayRecordComponent")
public record Arrival(
        byte[] received,
        String by,
        @Nullable String idempotencyKey,
        @Nullable String link) {

    /** Sent by a program or an officer. */
    public static Arrival from(String by, byte[] received, @Nullable String idempotencyKey) {
        return new Arrival(received, by, idempotencyKey, null);
    }

    /** Sent by a learner, who finds the case again by a secret. */
    public static Arrival ofLearner(byte[] received, String secret) {
        return new Arrival(received, "learner", null, hashed(secret));
    }

    static String hashed(String secret) {
        return ContentName.of(secret.getBytes(UTF_8));
    }

    @Nullable
    String requestHash() {
        return idempotencyKey == null ? null : ContentName.of(received);
    }
}
