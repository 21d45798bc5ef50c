package org.iktiraf.portfolio.verification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.iktiraf.portfolio.verification.keys.Documents;
import org.iktiraf.portfolio.verification.keys.Unclear;
import org.iktiraf.portfolio.verification.proofs.EmbeddedProofs;
import org.iktiraf.portfolio.verification.proofs.Proven;
import org.iktiraf.portfolio.verification.proofs.Tokens;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Status lists that are at hand. A list is a credential itself: signed by its issuer's own key, of the type that it must
 * have, and valid on the day; else it says nothing.
 */
@Component
class StatusLists {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> TYPES = Set.of("BitstringStatusListCredential", "StatusList2021Credential");
    private static final int KEPT = 16;

    private final Documents documents;
    private final EmbeddedProofs proofs;
    private final Tokens tokens;
    private final Cache<Read, StatusList> reliable =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    StatusLists(Documents documents, EmbeddedProofs proofs, Tokens tokens) {
        this.documents = documents;
        this.proofs = proofs;
        this.tokens = tokens;
    }

    /** @throws Unclear where it is not at hand, or may not be relied on */
    StatusList find(String address, LocalDate today) throws Unclear {
        String text = documents.text(address).orElseThrow(() -> new Unclear("status-list-not-at-hand", address));
        Read read = new Read(address, text, today);
        StatusList kept = reliable.getIfPresent(read);
        if (kept == null) {
            kept = read(read);
            reliable.put(read, kept);
        }
        return kept;
    }

    private StatusList read(Read read) throws Unclear {
        JsonNode credential = proven(read);
        List<String> types = JsonLists.texts(credential.path("type"));
        if (types.stream().noneMatch(TYPES::contains) || !Validity.on(credential, read.today)) {
            throw StatusList.unreliable(read.address);
        }
        return StatusList.of(read.address, credential.path("credentialSubject"));
    }

    private JsonNode proven(Read read) throws Unclear {
        try {
            Proven proven = read.text.startsWith("ey")
                    ? tokens.check(read.text)
                    : JSON.readTree(read.text) instanceof ObjectNode list && Bounds.hold(list)
                            ? proofs.check(list, read.today)
                            : Proven.failed("proof-unreadable", null);
            if (proven.credential() != null && proven.isTied()) {
                return proven.credential();
            }
        } catch (JacksonException e) {
            throw StatusList.unreliable(read.address);
        }
        throw StatusList.unreliable(read.address);
    }

    private record Read(String address, String text, LocalDate today) {}
}
