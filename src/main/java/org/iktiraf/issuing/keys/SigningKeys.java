package org.iktiraf.issuing.keys;

import java.time.LocalDate;
import java.util.List;

/** The institution's keys, kept with their secrets; a secret is given to nobody but the signer. */
public interface SigningKeys {

    /**
     * Keeps a key unless there is one of its number, so that of several instances one makes it.
     *
     * @return whether this one was kept
     */
    boolean add(SigningKey key, Secret secret);

    /** All keys, the oldest first. */
    List<SigningKey> all();

    /** @throws java.util.NoSuchElementException if there is no such key */
    Secret secret(int number);

    /** Withdraws a key for ever; a second time changes nothing. */
    void withdraw(int number, LocalDate day);

    /**
     * A private key as it is kept.
     *
     * @param bytes PKCS #8, or what sealed them
     * @param sealed whether they open only with the secret of the configuration
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Secret(byte[] bytes, boolean sealed) {

        @Override
        public String toString() {
            return sealed ? "a sealed key" : "a key";
        }
    }
}
