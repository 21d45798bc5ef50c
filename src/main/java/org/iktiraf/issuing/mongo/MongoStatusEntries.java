package org.iktiraf.issuing.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import org.iktiraf.issuing.status.StatusEntries;
import org.iktiraf.issuing.status.StatusEntry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoStatusEntries implements StatusEntries {

    private final MongoTemplate mongo;

    MongoStatusEntries(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean add(StatusEntry entry) {
        try {
            mongo.insert(StatusDocument.of(entry));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    @Override
    public long count() {
        return mongo.count(new Query(), StatusDocument.class);
    }

    @Override
    public List<Integer> revoked(int list) {
        return mongo.find(query(where("list").is(list).and("revoked").is(true)), StatusDocument.class).stream()
                .map(StatusDocument::index)
                .sorted()
                .toList();
    }

    @Override
    public void revoke(String caseId) {
        revoke(where("caseId").is(caseId));
    }

    @Override
    public void revokeOthers(StatusEntry kept) {
        revoke(where("caseId").is(kept.caseId()).and("_id").ne(StatusDocument.place(kept)));
    }

    private void revoke(Criteria which) {
        mongo.updateMulti(query(which), new Update().set("revoked", true), StatusDocument.class);
    }
}
