package org.iktiraf.portfolio.verification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The issuers that staff have looked at, pinned with their keys, so that nothing need be fetched to know them. */
public interface IssuerRegister {

    /** An issuer by its id as credentials state it: a DID or an address. */
    Optional<KnownIssuer> find(String id);

    /** The text of another document that staff have pinned, such as a status list, by its address. */
    Optional<String> document(String address);

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
