package org.iktiraf.issuing.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.iktiraf.issuing.keys.SigningKeys.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals private keys with AES-GCM under a secret of the configuration, where there is one, so that a copy of the store alone
 * signs nothing. A sealed key opens only under its own name.
 */
@Component
class KeySeal {

    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final @Nullable SecretKeySpec secret;

    KeySeal(@Value("${iktiraf.signing.secret:}") String configured) {
        this.secret = configured.isBlank() ? null : new SecretKeySpec(decoded(configured.strip()), "AES");
    }

    private static byte[] decoded(String configured) {
        try {
            byte[] bytes = Base64.getDecoder().decode(configured);
            if (bytes.length == SECRET_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("iktiraf.signing.secret is not base64");
        }
        throw new IllegalStateException("iktiraf.signing.secret must be the base64 of 32 random bytes");
    }

    Secret close(String id, byte[] key) {
        if (secret == null) {
            return new Secret(key, false);
        }
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] closed = apply(Cipher.ENCRYPT_MODE, id, nonce, key);
        return new Secret(
                ByteBuffer.allocate(NONCE_BYTES + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array(),
                true);
    }

    /** @throws KeyNotOpened where the configuration has another secret, or none */
    byte[] open(String id, Secret kept) {
        byte[] bytes = kept.bytes();
        return kept.sealed()
                ? apply(
                        Cipher.DECRYPT_MODE,
                        id,
                        Arrays.copyOf(bytes, NONCE_BYTES),
                        Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length))
                : bytes;
    }

    private byte[] apply(int mode, String id, byte[] nonce, byte[] input) {
        try {
            if (secret != null) {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
                cipher.updateAAD(id.getBytes(UTF_8));
                return cipher.doFinal(input);
            }
        } catch (GeneralSecurityException e) {
            throw new KeyNotOpened(id + " was sealed with another iktiraf.signing.secret", e);
        }
        throw new KeyNotOpened(id + " is sealed, and iktiraf.signing.secret is not set", null);
    }
}
