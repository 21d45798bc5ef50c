package org.iktiraf.portfolio.mongo;

import java.time.Instant;
import org.bson.types.Binary;
import org.iktiraf.portfolio.PersonErased;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A case's key; one without a secret is what erasing leaves, so that no second key is made for the case. */
@Document("keys")
record KeyDocument(
        @Id String caseId, Instant made, @Nullable Binary secret) {

    Seal seal() {
        if (secret == null) {
            throw new PersonErased(caseId);
        }
        return new Seal(caseId, secret.getData());
    }
}
