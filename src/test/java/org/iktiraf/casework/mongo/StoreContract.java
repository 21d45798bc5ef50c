package org.iktiraf.casework.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.types.Binary;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.Decisions;
import org.iktiraf.casework.Steps;
import org.iktiraf.policy.Editions;
import org.iktiraf.policy.StoredEdition;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.PersonErased;
import org.iktiraf.portfolio.Portfolios;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the stores of content promise, whichever server they keep it in. */
@SpringBootTest(classes = StoreContract.Stores.class, webEnvironment = WebEnvironment.NONE)
abstract class StoreContract {

    private static final byte[] CONTENT = "a learner's portfolio".getBytes(UTF_8);
    static final Duration TWO_DAYS = Duration.ofDays(2);

    @Autowired
    private Portfolios portfolios;

    @Autowired
    private Decisions decisions;

    @Autowired
    private Steps steps;

    @Autowired
    private Cases cases;

    @Autowired
    private Editions editions;

    @Autowired
    private Sweep sweep;

    @Autowired
    private MongoTemplate mongo;

    final String id = UUID.randomUUID().toString();

    @Test
    void readsThePersonalContentThatItKeeps() {
        String name = portfolios.keep(id, CONTENT);
        assertThat(portfolios.read(id, name)).isEqualTo(CONTENT);
    }

    @Test
    void namesSealedContentByTheHashOfItsSealedBytes() {
        String name = portfolios.keep(id, CONTENT);
        assertThat(ContentName.of(sealedBytes(name))).isEqualTo(name);
    }

    @Test
    void sharesNoSealedContent() {
        assertThat(portfolios.keep(id, CONTENT)).isNotEqualTo(portfolios.keep(id, CONTENT));
    }

    @Test
    void readsNoContentOfAnotherCase() {
        String name = portfolios.keep(id, CONTENT);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> portfolios.read("another", name))
                .withMessageContaining(name);
    }

    @Test
    void readsNoContentThatWasNeverKept() {
        portfolios.keep(id, CONTENT);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> portfolios.read(id, "unknown"));
    }

    @Test
    void makesOneKeyForContentsKeptAtOnce() throws Exception {
        List<Future<String>> names = atOnce(8, () -> portfolios.keep(id, CONTENT));
        for (Future<String> name : names) {
            assertThat(portfolios.read(id, name.get())).isEqualTo(CONTENT);
        }
    }

    @Test
    void erasesThePersonAndLeavesTheDecision() {
        String name = portfolios.keep(id, CONTENT);
        Case added = cases.add(aCase(null));
        portfolios.erase(id);
        assertThatExceptionOfType(PersonErased.class)
                .isThrownBy(() -> portfolios.read(id, name))
                .extracting(PersonErased::caseId)
                .isEqualTo(id);
        assertThat(cases.find(id)).contains(added);
        assertThat(decisions.find(added.contents().decision())).hasValue(decision());
    }

    @Test
    void keepsNothingMoreOfAnErasedPerson() {
        portfolios.keep(id, CONTENT);
        portfolios.erase(id);
        portfolios.erase(id);
        assertThatExceptionOfType(PersonErased.class).isThrownBy(() -> portfolios.keep(id, CONTENT));
    }

    @Test
    void keepsTheSameDecisionOnce() {
        String name = decisions.keep(decision());
        assertThat(decisions.keep(decision())).isEqualTo(name).isEqualTo(ContentName.of(decision()));
        assertThat(decisions.find(name)).hasValue(decision());
    }

    @Test
    void findsNoDecisionThatWasNeverKept() {
        assertThat(decisions.find("unknown")).isEmpty();
    }

    @Test
    void refusesADecisionThatWasAltered() {
        Document altered = new Document("_id", id).append("content", CONTENT);
        mongo.getCollection("decisions").insertOne(altered);
        assertThatIllegalStateException().isThrownBy(() -> decisions.find(id)).withMessageContaining("altered");
    }

    @Test
    void keepsStepsByTheirContentAndRefusesOneThatWasAltered() {
        byte[] step = ("a step of " + id).getBytes(UTF_8);
        assertThat(steps.find(steps.keep(step))).hasValue(step);
        mongo.getCollection("steps").insertOne(new Document("_id", id).append("content", CONTENT));
        assertThatIllegalStateException().isThrownBy(() -> steps.find(id)).withMessageContaining("altered");
    }

    @Test
    void keepsAnEditionAsItWas() {
        StoredEdition edition = new StoredEdition("mqa/apel-c", id, Map.of("policy.yaml", "a: 1", "rules.drl", "rule"));
        editions.keep(edition);
        editions.keep(new StoredEdition("mqa/apel-c", id, Map.of("policy.yaml", "a: 2")));
        assertThat(editions.find(id)).contains(edition);
        assertThat(editions.find("unknown")).isEmpty();
    }

    @Test
    void sweepsContentThatHasNoCaseADayLater() {
        String orphan = portfolios.keep("orphan " + id, CONTENT);
        String kept = portfolios.keep(id, CONTENT);
        cases.add(aCase(null));
        sweep.run(Instant.now().plus(TWO_DAYS));
        assertThat(portfolios.read(id, kept)).isEqualTo(CONTENT);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> portfolios.read("orphan " + id, orphan));
    }

    @Test
    void sweepsNothingOfToday() {
        String young = portfolios.keep(id, CONTENT);
        sweep.run(Instant.now());
        assertThat(portfolios.read(id, young)).isEqualTo(CONTENT);
    }

    final Case aCase(@Nullable String key) {
        return Samples.aCase(id, decisions.keep(decision()), key);
    }

    final byte[] decision() {
        return ("a decision on " + id).getBytes(UTF_8);
    }

    private byte[] sealedBytes(String name) {
        return mongo.getCollection("sealed")
                .find(Filters.eq(name))
                .first()
                .get("content", Binary.class)
                .getData();
    }

    static <T> List<Future<T>> atOnce(int times, Callable<T> task) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            return threads.invokeAll(Collections.nCopies(times, task));
        } finally {
            threads.shutdown();
        }
    }

    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    @ComponentScan({
        "org.iktiraf.mongo",
        "org.iktiraf.portfolio.mongo",
        "org.iktiraf.policy.mongo",
        "org.iktiraf.casework.mongo"
    })
    static class Stores {}
}
