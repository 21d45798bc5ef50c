package org.iktiraf.casework.mongo;

import java.util.Optional;
import org.bson.types.Binary;
import org.iktiraf.casework.Decisions;
import org.iktiraf.portfolio.ContentName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoDecisions implements Decisions {

    private static final Logger log = LoggerFactory.getLogger(MongoDecisions.class);

    private final MongoTemplate mongo;

    MongoDecisions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public String keep(byte[] decision) {
        String name = ContentName.of(decision);
        try {
            mongo.insert(new DecisionDocument(name, new Binary(decision)));
        } catch (DuplicateKeyException e) {
            log.debug("decision {} is kept already", name);
        }
        return name;
    }

    @Override
    public Optional<byte[]> find(String name) {
        return Optional.ofNullable(mongo.findById(name, DecisionDocument.class)).map(DecisionDocument::checkedContent);
    }
}
