package org.iktiraf.policy.mongo;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Files are a list, for their names hold dots, which a field's name must not. */
@Document("editions")
record EditionDocument(@Id String hash, String slug, List<File> files) {

    record File(String name, String text) {}
}
