package org.iktiraf.portfolio.verification.proofs;

import java.time.LocalDate;
import java.util.List;
import org.iktiraf.portfolio.verification.JsonLists;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the proofs that a credential carries in itself, each for itself. */
@Component
public class EmbeddedProofs {

    private static final int MOST = 20;

    private final DataIntegrity dataIntegrity;

    EmbeddedProofs(DataIntegrity dataIntegrity) {
        this.dataIntegrity = dataIntegrity;
    }

    public Proven check(ObjectNode credential, LocalDate today) {
        List<JsonNode> proofs = JsonLists.of(credential.path("proof"));
        ObjectNode document = credential.deepCopy();
        document.remove("proof");
        if (proofs.isEmpty()) {
            return Proven.unclear(document, "not-signed", null);
        }
        if (proofs.size() > MOST) {
            return Proven.unclear(document, "too-complex", null);
        }
        return Proven.all(proofs.stream()
                .map(proof -> dataIntegrity.check(document, proof, today))
                .toList());
    }
}
