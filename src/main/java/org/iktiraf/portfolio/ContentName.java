package org.iktiraf.portfolio;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names content by what it is, so that a name can be checked and kept content cannot change behind it: the SHA-256 of
 * the bytes, in 64 lower-case hexadecimal digits.
 */
public final class ContentName {

    private ContentName() {}

    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
