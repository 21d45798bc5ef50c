package org.iktiraf.policydesk.drafting.mongo;

import java.util.List;
import java.util.Optional;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.Drafts;
import org.mapstruct.factory.Mappers;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoDrafts implements Drafts {

    private final DraftMapper mapper = Mappers.getMapper(DraftMapper.class);
    private final MongoTemplate mongo;

    MongoDrafts(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Draft add(Draft draft) {
        return mapper.toDraft(mongo.insert(mapper.toDocument(draft)));
    }

    @Override
    public Optional<Draft> find(String id) {
        return Optional.ofNullable(mongo.findById(id, DraftDocument.class)).map(mapper::toDraft);
    }

    @Override
    public List<Draft> all() {
        Query newestFirst = new Query().with(Sort.by("events.0.at", "_id").descending());
        newestFirst.fields().exclude("files", "proposed");
        return mongo.find(newestFirst, DraftDocument.class).stream()
                .map(mapper::toDraft)
                .toList();
    }

    @Override
    public Draft save(Draft draft) {
        try {
            return mapper.toDraft(mongo.save(mapper.toDocument(draft)));
        } catch (OptimisticLockingFailureException e) {
            throw new DraftChanged(draft.id(), e);
        }
    }
}
