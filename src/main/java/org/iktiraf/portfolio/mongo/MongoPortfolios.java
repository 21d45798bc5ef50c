package org.iktiraf.portfolio.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.bson.types.Binary;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.PersonErased;
import org.iktiraf.portfolio.Portfolios;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoPortfolios implements Portfolios {

    private final MongoTemplate mongo;

    MongoPortfolios(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public String keep(String caseId, byte[] content) {
        byte[] closed = keyOf(caseId).seal().close(content);
        String name = ContentName.of(closed);
        mongo.insert(new SealedDocument(name, caseId, new Binary(closed)));
        return name;
    }

    private KeyDocument keyOf(String caseId) {
        KeyDocument there = mongo.findById(caseId, KeyDocument.class);
        return there != null ? there : newKey(caseId);
    }

    private KeyDocument newKey(String caseId) {
        try {
            return mongo.insert(new KeyDocument(caseId, Instant.now(), new Binary(Seal.newSecret())));
        } catch (DuplicateKeyException madeMeanwhile) {
            return keyOf(caseId);
        }
    }

    @Override
    public byte[] read(String caseId, String name) {
        return find(caseId, name)
                .orElseThrow(() -> new NoSuchElementException("case " + caseId + " keeps no content named " + name));
    }

    @Override
    public Optional<byte[]> find(String caseId, String name) {
        return Optional.ofNullable(mongo.findById(name, SealedDocument.class))
                .filter(found -> found.caseId().equals(caseId))
                .map(found -> opened(caseId, found));
    }

    private byte[] opened(String caseId, SealedDocument found) {
        KeyDocument key = mongo.findById(caseId, KeyDocument.class);
        if (key == null) {
            throw new PersonErased(caseId);
        }
        return key.seal().open(found.content().getData());
    }

    @Override
    public void erase(String caseId) {
        mongo.upsert(
                query(where("_id").is(caseId)),
                new Update().unset("secret").setOnInsert("made", Instant.now()),
                KeyDocument.class);
    }

    @Override
    public void sweep(Instant madeBefore, Set<String> cases) {
        List<String> orphans = mongo.find(query(where("made").lt(madeBefore)), KeyDocument.class).stream()
                .map(KeyDocument::caseId)
                .filter(caseId -> !cases.contains(caseId))
                .toList();
        if (!orphans.isEmpty()) {
            // the keys last: what a crash leaves between is found by the next sweep
            remove(SealedDocument.class, where("caseId").in(orphans));
            remove(KeyDocument.class, where("_id").in(orphans));
        }
    }

    private void remove(Class<?> documents, Criteria which) {
        mongo.remove(query(which), documents);
    }
}
