package org.iktiraf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It must find what the backend that it extends finds, in the files of either. */
class DurableBackendTests {

    private static final List<Document> KEPT =
            List.of(new Document("_id", 1).append("word", "b"), new Document("_id", 2).append("word", "a"));

    private final String file;

    DurableBackendTests(@TempDir Path folder) {
        file = folder.resolve("both.mv").toString();
    }

    @Test
    void readsAFileOfTheBackendThatItExtends() {
        in(new H2Backend(file), DurableBackendTests::keep);
        assertThat(in(new DurableBackend(MVStore.open(file)), DurableBackendTests::words))
                .containsExactly("a", "b");
    }

    @Test
    void writesAFileForTheBackendThatItExtends() {
        in(new DurableBackend(MVStore.open(file)), DurableBackendTests::keep);
        assertThat(in(new H2Backend(file), DurableBackendTests::words)).containsExactly("a", "b");
    }

    private static String keep(MongoCollection<Document> words) {
        words.insertMany(KEPT);
        return words.createIndex(new Document("word", 1), new IndexOptions().unique(true));
    }

    private static List<String> words(MongoCollection<Document> words) {
        return words.find()
                .sort(Sorts.ascending("word"))
                .map(found -> found.getString("word"))
                .into(new ArrayList<>());
    }

    private static <R> R in(MongoBackend backend, Function<MongoCollection<Document>, R> work) {
        MongoServer server = new MongoServer(backend);
        server.bind("127.0.0.1", 0);
        try (MongoClient client = MongoClients.create(server.getConnectionString())) {
            return work.apply(client.getDatabase("some").getCollection("words"));
        } finally {
            server.shutdown();
        }
    }
}
