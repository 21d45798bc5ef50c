package org.iktiraf.policy.mongo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iktiraf.policy.Release;
import org.iktiraf.policy.Releases;
import org.mapstruct.factory.Mappers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoReleases implements Releases {

    private final ReleaseMapper mapper = Mappers.getMapper(ReleaseMapper.class);
    private final MongoTemplate mongo;

    MongoReleases(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public void add(Release release) {
        try {
            mongo.insert(mapper.toDocument(release));
        } catch (DuplicateKeyException e) {
            throw new NumberTaken(release.number(), e);
        }
    }

    @Override
    public List<Release> all() {
        return mongo.find(new Query().with(Sort.by("_id").descending()), ReleaseDocument.class).stream()
                .map(mapper::toRelease)
                .toList();
    }

    @Override
    public Optional<Release> newest() {
        return first(new Query());
    }

    /** Days are kept as words, which stand in the order of the days. */
    @Override
    public Optional<Release> inForce(LocalDate on) {
        return first(Query.query(Criteria.where("from").lte(on.toString())));
    }

    private Optional<Release> first(Query query) {
        return Optional.ofNullable(mongo.findOne(query.with(Sort.by("_id").descending()), ReleaseDocument.class))
                .map(mapper::toRelease);
    }
}
