package org.iktiraf.portfolio.verification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares an address with the hash under which a badge names whom it was issued to, as Open Badges 2.0 and 3.0 write it:
 * {@code sha256$} or {@code md5$} and the hash of the address and a salt. Issuers differ in whether they hashed the address
 * as it was typed or in small letters, so both are tried.
 */
public final class IdentityHash {

    private IdentityHash() {}

    /**
     * Whether the hash is one of this address.
     *
     * @param hash with the name of its algorithm; the same without one, of 64 hexadecimal digits, is SHA-256
     * @return empty where the hash is of no form that is known
     */
    public static Optional<Boolean> matches(String hash, @Nullable String salt, String address) {
        String[] parts = hash.strip().split("\\$", 2);
        String digits = parts[parts.length - 1].toLowerCase(Locale.ROOT);
        return algorithm(parts.length == 1 ? "sha256" : parts[0], digits)
                .map(algorithm -> spellings(address)
                        .anyMatch(one -> hashed(algorithm, one + (salt == null ? "" : salt))
                                .equals(digits)));
    }

    /** An address as it was typed, and in small letters. */
    static Stream<String> spellings(String address) {
        String typed = address.strip().replaceFirst("^(?i)mailto:", "");
        return Stream.of(typed, typed.toLowerCase(Locale.ROOT)).distinct();
    }

    private static Optional<String> algorithm(String name, String digits) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "sha256", "sha-256" -> digits.length() == 64 ? Optional.of("SHA-256") : Optional.empty();
            case "md5" -> digits.length() == 32 ? Optional.of("MD5") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static String hashed(String algorithm, String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
