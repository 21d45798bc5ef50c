package org.iktiraf.casework.mongo;

import org.bson.types.Binary;
import org.iktiraf.portfolio.ContentName;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("steps")
record StepDocument(@Id String name, Binary content) {

    byte[] checkedContent() {
        if (!ContentName.of(content.getData()).equals(name)) {
            throw new IllegalStateException("step " + name + " was altered in the database");
        }
        return content.getData();
    }
}
