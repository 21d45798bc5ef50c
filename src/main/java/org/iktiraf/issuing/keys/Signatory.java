package org.iktiraf.issuing.keys;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.iktiraf.portfolio.verification.CredentialSigner;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Signs in the institution's name, with the key that signs now. */
@Component
public final class Signatory {

    private final Keyring keyring;
    private final CredentialSigner signer;
    private final Home home;
    private final Clock clock;

    Signatory(Keyring keyring, CredentialSigner signer, Home home, Clock clock) {
        this.keyring = keyring;
        this.signer = signer;
        this.home = home;
        this.clock = clock;
    }

    /** A pen that holds one key, so that all that it signs bears the same. */
    public Pen pen() {
        SigningKey key = keyring.current();
        var secret = keyring.secret(key);
        String method = home.did() + "#" + key.id();
        return new Pen(key, unsigned -> signer.sign(unsigned, method, secret, clock.instant()));
    }

    /** One key, ready to sign. */
    public record Pen(SigningKey key, UnaryOperator<ObjectNode> signing) {

        public ObjectNode sign(ObjectNode unsigned) {
            return signing.apply(unsigned);
        }
    }
}
