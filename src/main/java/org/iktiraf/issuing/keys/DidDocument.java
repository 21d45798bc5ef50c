package org.iktiraf.issuing.keys;

import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the institution publishes of itself: every public key, and which of them may sign what it asserts. */
@Component
public final class DidDocument {

    private final Keyring keyring;
    private final Home home;

    DidDocument(Keyring keyring, Home home) {
        this.keyring = keyring;
        this.home = home;
    }

    public String text() {
        String did = home.did();
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.putArray("@context").add("https://www.w3.org/ns/did/v1").add("https://w3id.org/security/multikey/v1");
        document.put("id", did);
        ArrayNode methods = document.putArray("verificationMethod");
        ArrayNode asserting = document.putArray("assertionMethod");
        for (SigningKey key : keyring.all()) {
            String id = did + "#" + key.id();
            ObjectNode method = methods.addObject()
                    .put("id", id)
                    .put("type", "Multikey")
                    .put("controller", did)
                    .put("publicKeyMultibase", key.multikey());
            if (key.withdrawn() == null) {
                asserting.add(id);
            } else {
                method.put(
                        "revoked",
                        key.withdrawn().atStartOfDay(ZoneOffset.UTC).toInstant().toString());
            }
        }
        return document.toPrettyString();
    }
}
