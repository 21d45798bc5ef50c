package org.iktiraf.policy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The issuers of credentials that staff have looked at, with what these published, pinned: so that nothing need be
 * fetched to know whose key signed a credential, or whether it was revoked.
 *
 * @param issuers by the id that credentials state: a DID or an address
 * @param documents other documents by their address, such as status lists; each the text of a JSON document
 */
public record Register(Map<String, RegisteredIssuer> issuers, Map<String, String> documents) {

    /** No issuer is known. */
    public static final Register EMPTY = new Register(Map.of(), Map.of());

    public Register {
        issuers = Map.copyOf(issuers);
        documents = Map.copyOf(documents);
    }

    /**
     * One of them.
     *
     * @param country ISO 3166-1 alpha-2 code
     * @param read day on which somebody looked at it
     * @param didDocument text of its DID document; null where none is pinned
     */
    public record RegisteredIssuer(
            String name,
            @Nullable String country,
            LocalDate read,
            @Nullable String didDocument) {}
}
