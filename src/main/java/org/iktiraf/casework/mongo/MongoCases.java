package org.iktiraf.casework.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseChanged;
import org.iktiraf.casework.CaseCounts;
import org.iktiraf.casework.CaseInShort;
import org.iktiraf.casework.CaseOrder;
import org.iktiraf.casework.CaseQuery;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.DuplicateRequest;
import org.mapstruct.factory.Mappers;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

@Repository
class MongoCases implements Cases {

    private static final String KEY = "idempotencyKey";
    private static final String LINK = "link";

    private final CaseMapper mapper = Mappers.getMapper(CaseMapper.class);
    private final MongoTemplate mongo;

    MongoCases(MongoTemplate mongo) {
        this.mongo = mongo;
        mongo.indexOps(CaseDocument.class)
                .createIndex(new Index(KEY, Sort.Direction.ASC).unique().sparse());
        mongo.indexOps(CaseDocument.class)
                .createIndex(new Index(LINK, Sort.Direction.ASC).unique().sparse());
    }

    @Override
    public Case add(Case added) {
        if (added.version() != null) {
            throw new IllegalArgumentException("case " + added.id() + " was added before");
        }
        try {
            return mapper.toCase(mongo.insert(mapper.toDocument(added)));
        } catch (DuplicateKeyException e) {
            throw duplicate(added, e);
        }
    }

    private RuntimeException duplicate(Case added, DuplicateKeyException e) {
        return Optional.ofNullable(added.idempotencyKey())
                .flatMap(this::findByIdempotencyKey)
                .<RuntimeException>map(first -> new DuplicateRequest(first, e))
                .orElse(e);
    }

    @Override
    public Optional<Case> find(String id) {
        return Optional.ofNullable(mongo.findById(id, CaseDocument.class)).map(mapper::toCase);
    }

    @Override
    public Optional<Case> findByIdempotencyKey(String idempotencyKey) {
        Query byKey = query(where(KEY).is(idempotencyKey));
        return Optional.ofNullable(mongo.findOne(byKey, CaseDocument.class)).map(mapper::toCase);
    }

    @Override
    public Optional<Case> findByLink(String hash) {
        return Optional.ofNullable(mongo.findOne(query(where(LINK).is(hash)), CaseDocument.class))
                .map(mapper::toCase);
    }

    @Override
    public List<Case> latest(int limit) {
        Query newestFirst =
                new Query().with(Sort.by("received", "_id").descending()).limit(limit);
        return mongo.find(newestFirst, CaseDocument.class).stream()
                .map(mapper::toCase)
                .toList();
    }

    @Override
    public List<Case> after(String id, int most) {
        Query next = query(where("_id").gt(id)).with(Sort.by("_id")).limit(most);
        return mongo.find(next, CaseDocument.class).stream().map(mapper::toCase).toList();
    }

    @Override
    public List<CaseInShort> list(CaseQuery query) {
        Query page = query(CaseCriteria.of(query))
                .with(order(query.order()))
                .skip(query.skip())
                .limit(query.most());
        page.fields().include(CaseRow.FIELDS);
        return mongo.find(page, CaseRow.class, mongo.getCollectionName(CaseDocument.class)).stream()
                .map(mapper::toShort)
                .toList();
    }

    private static Sort order(CaseOrder order) {
        String field = order.by().name().toLowerCase(Locale.ROOT);
        return Sort.by(order.descending() ? Sort.Direction.DESC : Sort.Direction.ASC, field, "_id");
    }

    @Override
    public CaseCounts count(CaseQuery query) {
        return CountInTrays.counts(
                mongo.aggregate(CountInTrays.of(query), CaseDocument.class, CountInTrays.Group.class)
                        .getMappedResults(),
                query);
    }

    @Override
    public Occurring occurring() {
        return new Occurring(distinct("programme"), distinct("owner"));
    }

    private List<String> distinct(String field) {
        return mongo.findDistinct(new Query(), field, CaseDocument.class, String.class).stream()
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    @Override
    public List<Case> ruledLast(int limit) {
        Query ruled = query(where("contents.ruling").ne(null))
                .with(Sort.by("changed", "_id").descending())
                .limit(limit);
        return mongo.find(ruled, CaseDocument.class).stream()
                .map(mapper::toCase)
                .toList();
    }

    @Override
    public List<Case> quietSince(Instant moment, boolean decided, String after, int most) {
        Criteria state =
                decided ? where("state").is(CaseState.DECIDED) : where("state").ne(CaseState.DECIDED);
        Query page = query(state.and("changed").lt(moment).and("_id").gt(after))
                .with(Sort.by("_id"))
                .limit(most);
        return mongo.find(page, CaseDocument.class).stream().map(mapper::toCase).toList();
    }

    @Override
    public Case save(Case changed) {
        if (changed.version() == null) {
            throw new IllegalArgumentException("case " + changed.id() + " was not added yet");
        }
        try {
            return mapper.toCase(mongo.save(mapper.toDocument(changed)));
        } catch (OptimisticLockingFailureException e) {
            throw new CaseChanged(changed.id(), e);
        }
    }
}
