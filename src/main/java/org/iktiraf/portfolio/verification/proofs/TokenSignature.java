package org.iktiraf.portfolio.verification.proofs;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/** The signature of a token. The key decides what may have been done with it, not the token's own header. */
final class TokenSignature {

    static final Set<String> ALGORITHMS =
            Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519");

    private TokenSignature() {}

    /** @throws JOSEException where the key is not of the kind that the token names */
    static boolean verifies(JWSObject signed, PublicKey key) throws JOSEException {
        if (key instanceof RSAPublicKey rsa) {
            return signed.verify(new RSASSAVerifier(rsa));
        }
        if (key instanceof ECPublicKey curve) {
            return signed.verify(new ECDSAVerifier(curve));
        }
        if (!signed.getHeader().getAlgorithm().getName().startsWith("Ed")) {
            throw new JOSEException("algorithm");
        }
        return edwards(signed, key);
    }

    private static boolean edwards(JWSObject signed, PublicKey key) {
        try {
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key);
            verifying.update(signed.getSigningInput());
            return verifying.verify(signed.getSignature().decode());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
