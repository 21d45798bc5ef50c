package org.iktiraf.portfolio.verification.keys;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;

/** Bytes as text whose first letter names the alphabet: {@code z} for Bitcoin's base 58, {@code u} for base64url. */
public final class Multibase {

    private static final String BITCOIN = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);

    /** Longer than any key or signature; base 58 takes time that grows with the square of its length. */
    private static final int LONGEST = 1_000;

    private Multibase() {}

    /** @throws IllegalArgumentException for another alphabet, or for letters that are not of it */
    public static byte[] decode(String text) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("empty");
        }
        return switch (text.charAt(0)) {
            case 'z' -> base58(text.substring(1));
            case 'u' -> Base64.getUrlDecoder().decode(text.substring(1));
            default -> throw new IllegalArgumentException("alphabet");
        };
    }

    /** @throws IllegalArgumentException for letters that are not of the alphabet */
    public static byte[] base58(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("length");
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            number = number.multiply(BASE).add(BigInteger.valueOf(value(text.charAt(i))));
        }
        byte[] digits = number.signum() == 0 ? new byte[0] : number.toByteArray();
        int sign = digits.length > 0 && digits[0] == 0 ? 1 : 0;
        int zeros =
                (int) text.chars().takeWhile(one -> one == BITCOIN.charAt(0)).count();
        byte[] bytes = new byte[zeros + digits.length - sign];
        System.arraycopy(digits, sign, bytes, zeros, digits.length - sign);
        return bytes;
    }

    /** Writes with base 58. */
    public static String encode(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        BigInteger number = new BigInteger(1, bytes);
        while (number.signum() > 0) {
            BigInteger[] parts = number.divideAndRemainder(BASE);
            text.append(BITCOIN.charAt(parts[1].intValue()));
            number = parts[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            text.append(BITCOIN.charAt(0));
        }
        return "z" + text.reverse();
    }

    /** What follows a prefix of two bytes, which names the kind of key. */
    static byte[] behind(byte[] bytes) {
        return Arrays.copyOfRange(bytes, 2, bytes.length);
    }

    private static int value(char letter) {
        int value = BITCOIN.indexOf(letter);
        if (value < 0) {
            throw new IllegalArgumentException("letter");
        }
        return value;
    }
}
