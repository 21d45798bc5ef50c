package org.iktiraf.policy.mongo;

import java.util.Optional;
import org.iktiraf.policy.Editions;
import org.iktiraf.policy.StoredEdition;
import org.mapstruct.factory.Mappers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

@Repository
class MongoEditions implements Editions {

    private static final Logger log = LoggerFactory.getLogger(MongoEditions.class);

    private final EditionMapper mapper = Mappers.getMapper(EditionMapper.class);
    private final MongoTemplate mongo;

    MongoEditions(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void keep(StoredEdition edition) {
        try {
            mongo.insert(mapper.toDocument(edition));
        } catch (DuplicateKeyException e) {
            log.debug("edition {} is kept already", edition.hash());
        }
    }

    @Override
    public Optional<StoredEdition> find(String hash) {
        return Optional.ofNullable(mongo.findById(hash, EditionDocument.class)).map(mapper::toEdition);
    }
}
