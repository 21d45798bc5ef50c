package org.iktiraf.issuing.keys;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.iktiraf.portfolio.verification.CredentialSigner;
import org.springframework.stereotype.Component;

/** The keys in use. The first is made when it is first needed; there is always one that signs, and it is the newest. */
@Component
public final class Keyring {

    private static final String ALGORITHM = "Ed25519";

    private final SigningKeys keys;
    private final KeySeal seal;
    private final Clock clock;

    Keyring(SigningKeys keys, KeySeal seal, Clock clock) {
        this.keys = keys;
        this.seal = seal;
        this.clock = clock;
    }

    /** All keys, the oldest first; never empty. */
    public List<SigningKey> all() {
        List<SigningKey> all = keys.all();
        if (all.isEmpty()) {
            make(1);
            all = keys.all();
        }
        return all;
    }

    /** The key that signs. */
    public SigningKey current() {
        List<SigningKey> all = all();
        return all.get(all.size() - 1);
    }

    /**
     * Lets a new key sign from now on; what the old ones signed stays good.
     *
     * @param after number of the key that signs now; where another one does already, nothing happens
     */
    public SigningKey rotate(int after) {
        if (current().number() == after) {
            make(after + 1);
        }
        return current();
    }

    /**
     * Takes a key back that others may have come by; nothing that it signed is to be believed any more. Should it be the one
     * that signs, a new one does so first.
     *
     * @throws NoSuchElementException if there is no such key
     */
    public void withdraw(int number) {
        if (all().stream().noneMatch(one -> one.number() == number)) {
            throw new NoSuchElementException("There is no key-" + number + ".");
        }
        rotate(number);
        keys.withdraw(number, LocalDate.now(clock));
    }

    /** Whether what a key signed is to be believed. */
    public boolean stands(String id) {
        return all().stream().anyMatch(one -> one.id().equals(id) && !one.isWithdrawn());
    }

    PrivateKey secret(SigningKey of) {
        try {
            byte[] encoded = seal.open(of.id(), keys.secret(of.number()));
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(of.id() + " is damaged", e);
        }
    }

    private void make(int number) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            String multikey = CredentialSigner.multikey(pair.getPublic());
            SigningKey key = new SigningKey(number, multikey, LocalDate.now(clock), null);
            keys.add(key, seal.close(key.id(), pair.getPrivate().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
