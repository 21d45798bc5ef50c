package org.iktiraf.portfolio.verification;

import java.util.Optional;
import org.iktiraf.portfolio.verification.keys.Documents;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of revoked credentials that Open Badges 3.0 had before status lists. It is not signed: it is believed because
 * staff pinned it, or because it came from a host that the configuration allows, and only of its own issuer's credentials.
 */
@Component
class Revocations {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Documents documents;

    Revocations(Documents documents) {
        this.documents = documents;
    }

    boolean hold(JsonNode credential, String address) throws Unclear {
        JsonNode list = list(address);
        String issuer = JsonLists.id(credential.path("issuer")).orElse("");
        String id = credential.path("id").asString("");
        if (id.isEmpty()
                || !list.path("revokedCredential").isArray()
                || !JsonLists.id(list.path("issuer")).equals(Optional.of(issuer))) {
            throw StatusList.unreliable(address);
        }
        return JsonLists.of(list.path("revokedCredential")).stream()
                .anyMatch(one -> JsonLists.id(one).equals(Optional.of(id))
                        && one.path("revoked").asBoolean(true));
    }

    private JsonNode list(String address) throws Unclear {
        String text = documents.text(address).orElseThrow(() -> new Unclear("status-list-not-at-hand", address));
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw StatusList.unreliable(address);
        }
    }
}
