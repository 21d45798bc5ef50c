package org.iktiraf.casework.mongo;

import java.time.Instant;
import java.util.List;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Contents;
import org.iktiraf.casework.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Days are kept as text: a date in MongoDB is a moment, which is another day in another time zone.
 *
 * @param due a word that sorts after all days where there is none
 */
@Document("cases")
record CaseDocument(
        @Id String id,
        String pseudonym,
        CaseState state,
        @Nullable String owner,
        String programme,
        String on,
        Instant received,
        Instant changed,
        String due,
        List<Why> why,
        Contents contents,
        @Nullable String link,
        @Nullable String idempotencyKey,
        @Nullable String requestHash,
        @Version @Nullable Long version) {}
