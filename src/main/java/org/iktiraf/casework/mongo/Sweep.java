package org.iktiraf.casework.mongo;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.iktiraf.portfolio.Portfolios;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Removes the personal content that a crash left without a case, a day later so that no case on its way loses its own. */
@Component
class Sweep {

    private static final Duration GRACE = Duration.ofDays(1);

    private final MongoTemplate mongo;
    private final Portfolios portfolios;

    Sweep(MongoTemplate mongo, Portfolios portfolios) {
        this.mongo = mongo;
        this.portfolios = portfolios;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        run(Instant.now());
    }

    void run(Instant now) {
        portfolios.sweep(now.minus(GRACE), caseIds());
    }

    private Set<String> caseIds() {
        Query idsOnly = new Query();
        idsOnly.fields().include("_id");
        return mongo.find(idsOnly, org.bson.Document.class, mongo.getCollectionName(CaseDocument.class)).stream()
                .map(found -> found.getString("_id"))
                .collect(toSet());
    }
}
