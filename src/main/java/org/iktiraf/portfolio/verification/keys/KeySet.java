package org.iktiraf.portfolio.verification.keys;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.iktiraf.portfolio.verification.JsonLists;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A key, or several, that an issuer with an address publishes at an address of its own, as Open Badges 3.0 has it. */
final class KeySet {

    private KeySet() {}

    static Optional<Method> find(String id, JsonNode text) {
        List<JsonNode> keys = text.path("keys").isArray() ? JsonLists.of(text.path("keys")) : List.of(text);
        return keys.stream()
                .filter(one -> one.path("kty").isString())
                .filter(one ->
                        keys.size() == 1 || id.endsWith("#" + one.path("kid").asString("")))
                .findFirst()
                .map(one -> new Method(id, PublicKeys.ofJwk(one), origin(id), true));
    }

    /** An issuer's key set is tied to it by the host at which both are. */
    static @Nullable String origin(String address) {
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null ? "https://" + uri.getAuthority() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
