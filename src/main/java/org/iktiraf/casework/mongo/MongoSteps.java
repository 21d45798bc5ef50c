package org.iktiraf.casework.mongo;

import java.util.Optional;
import org.bson.types.Binary;
import org.iktiraf.casework.Steps;
import org.iktiraf.portfolio.ContentName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoSteps implements Steps {

    private static final Logger log = LoggerFactory.getLogger(MongoSteps.class);

    private final MongoTemplate mongo;

    MongoSteps(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public String keep(byte[] step) {
        String name = ContentName.of(step);
        try {
            mongo.insert(new StepDocument(name, new Binary(step)));
        } catch (DuplicateKeyException e) {
            log.debug("step {} is kept already", name);
        }
        return name;
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(mongo.findById(name, StepDocument.class)).map(StepDocument::checkedContent);
    }
}
