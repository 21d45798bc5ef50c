package org.iktiraf.portfolio.verification.keys;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** A point of a curve written as one coordinate and the other's sign, which the JDK does not read. */
enum CompressedPoint {
    P256("secp256r1", 32),
    P384("secp384r1", 48);

    private final String curve;
    private final int length;

    CompressedPoint(String curve, int length) {
        this.curve = curve;
        this.length = length;
    }

    PublicKey key(byte[] bytes) {
        if (bytes.length != length + 1 || bytes[0] != 2 && bytes[0] != 3) {
            throw new IllegalArgumentException("length of key");
        }
        try {
            AlgorithmParameters named = AlgorithmParameters.getInstance("EC");
            named.init(new ECGenParameterSpec(curve));
            ECParameterSpec on = named.getParameterSpec(ECParameterSpec.class);
            BigInteger x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, bytes.length));
            return KeyFactory.getInstance("EC")
                    .generatePublic(new ECPublicKeySpec(new ECPoint(x, y(x, bytes[0] == 3, on)), on));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("form of key", e);
        }
    }

    /** Both curves' primes are 3 modulo 4, so that a square root is one power. */
    private static BigInteger y(BigInteger x, boolean odd, ECParameterSpec on) {
        BigInteger prime = ((ECFieldFp) on.getCurve().getField()).getP();
        BigInteger square = x.pow(3)
                .add(on.getCurve().getA().multiply(x))
                .add(on.getCurve().getB())
                .mod(prime);
        BigInteger root = square.modPow(prime.add(BigInteger.ONE).shiftRight(2), prime);
        if (!root.modPow(BigInteger.TWO, prime).equals(square)) {
            throw new IllegalArgumentException("not on the curve");
        }
        return root.testBit(0) == odd ? root : prime.subtract(root);
    }
}
