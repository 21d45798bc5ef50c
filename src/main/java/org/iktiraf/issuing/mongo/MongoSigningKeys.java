package org.iktiraf.issuing.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.bson.types.Binary;
import org.iktiraf.issuing.keys.SigningKey;
import org.iktiraf.issuing.keys.SigningKeys;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

@Repository
class MongoSigningKeys implements SigningKeys {

    private final MongoTemplate mongo;

    MongoSigningKeys(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public boolean add(SigningKey key, Secret secret) {
        try {
            mongo.insert(new SigningKeyDocument(
                    key.number(),
                    key.multikey(),
                    key.made().toString(),
                    text(key.withdrawn()),
                    new Binary(secret.bytes()),
                    secret.sealed()));
            return true;
        } catch (DuplicateKeyException madeMeanwhile) {
            return false;
        }
    }

    @Override
    public List<SigningKey> all() {
        Query query = new Query().with(Sort.by("_id"));
        query.fields().exclude("secret");
        return mongo.find(query, SigningKeyDocument.class).stream()
                .map(SigningKeyDocument::key)
                .toList();
    }

    @Override
    public Secret secret(int number) {
        SigningKeyDocument found = mongo.findById(number, SigningKeyDocument.class);
        if (found == null || found.secret() == null) {
            throw new NoSuchElementException("There is no key-" + number + ".");
        }
        return new Secret(found.secret().getData(), found.sealed());
    }

    @Override
    public void withdraw(int number, LocalDate day) {
        mongo.updateFirst(
                query(where("_id").is(number).and("withdrawn").is(null)),
                new Update().set("withdrawn", day.toString()),
                SigningKeyDocument.class);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
