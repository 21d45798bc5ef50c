package org.iktiraf.issuing.mongo;

import java.time.LocalDate;
import org.bson.types.Binary;
import org.iktiraf.issuing.keys.SigningKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A signing key with its secret. Days are kept as text: a date in MongoDB is a moment, which is another day in another time
 * zone.
 *
 * @param secret null where the document was read without it
 */
@Document("signing-keys")
record SigningKeyDocument(
        @Id int number,
        String multikey,
        String made,
        @Nullable String withdrawn,
        @Nullable Binary secret,
        boolean sealed) {

    SigningKey key() {
        return new SigningKey(
                number, multikey, LocalDate.parse(made), withdrawn == null ? null : LocalDate.parse(withdrawn));
    }
}
