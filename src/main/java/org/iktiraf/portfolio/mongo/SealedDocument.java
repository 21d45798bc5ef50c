package org.iktiraf.portfolio.mongo;

import org.bson.types.Binary;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document("sealed")
record SealedDocument(@Id String name, String caseId, Binary content) {}
