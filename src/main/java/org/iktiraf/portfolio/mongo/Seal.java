package org.iktiraf.portfolio.mongo;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-GCM with the 256-bit key of one case. Sealed bytes are a random nonce and what it encrypts; they open only for the
 * case that they were sealed for, and not at all once a bit of them has changed.
 */
final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String caseId;
    private final SecretKeySpec key;

    Seal(String caseId, byte[] secret) {
        this.caseId = caseId;
        this.key = new SecretKeySpec(secret, "AES");
    }

    static byte[] newSecret() {
        return random(32);
    }

    byte[] close(byte[] content) {
        byte[] nonce = random(NONCE_BYTES);
        byte[] encrypted = apply(Cipher.ENCRYPT_MODE, nonce, content);
        return ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    byte[] open(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return apply(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] apply(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(caseId.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed content of case " + caseId + " is damaged", e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }
}
