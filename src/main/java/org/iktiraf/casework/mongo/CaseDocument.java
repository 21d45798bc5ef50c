package org.iktiraf.casework.mongo;

import java.time.Instant;
import org.iktiraf.casework.CaseState;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/** The day is kept as text: a date in MongoDB is a moment, which is another day in another time zone. */
@Document("cases")
record CaseDocument(
        @Id String id,
        String pseudonym,
        CaseState state,
        String title,
        String programme,
        String on,
        Instant received,
        String original,
        String portfolio,
        String decision,
        String rules,
        String engine,
        @Nullable String idempotencyKey,
        @Nullable String requestHash,
        @Version @Nullable Long version) {}
