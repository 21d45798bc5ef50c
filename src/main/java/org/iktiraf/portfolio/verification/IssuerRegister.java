package org.iktiraf.portfolio.verification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The issuers that staff have looked at, pinned with their keys, so that nothing need be fetched to know them. */
public interface IssuerRegister {

    /** An issuer by its id as credentials state it: a DID or an address. */
    Optional<KnownIssuer> find(String id);

    /**
     * The text that staff pinned for an address, such as a status list, a key set or a DID document; empty where they
     * pinned none. Whoever asks checks it as if it had come from that address.
     */
    default Optional<String> document(String url) {
        return Optional.empty();
    }

    /**
     * An issuer that staff know.
     *
     * @param id as credentials state it
     * @param country ISO 3166-1 alpha-2 code
     * @param didDocument JSON text of the DID document as the issuer published it; null where none is pinned
     */
    record KnownIssuer(
            String id,
            String name,
            @Nullable String country,
            @Nullable String didDocument) {}
}
