package org.iktiraf.policy.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Days are kept as text: a date in MongoDB is a moment, which is another day in another time zone. */
@Document("releases")
record ReleaseDocument(
        @Id int number,
        String rules,
        String from,
        Instant at,
        @Nullable String by,
        @Nullable String approvedBy,
        @Nullable String draft,
        String title) {}
