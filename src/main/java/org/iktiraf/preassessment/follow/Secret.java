package org.iktiraf.preassessment.follow;

import java.security.SecureRandom;
import java.util.Base64;

/** What makes a link one that nobody guesses: 256 random bits. */
final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
