package org.iktiraf.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.bson.Document;

/** A process of its own that writes, and prints what was acknowledged, until it is killed. */
final class WritesUntilKilled {

    static final int WRITERS = 3;

    private WritesUntilKilled() {}

    public static void main(String[] args) {
        EmbeddedServer server = EmbeddedServer.over(Path.of(args[0]));
        MongoCollection<Document> written = collection(MongoClients.create(server.connection()));
        written.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        IntStream.range(0, WRITERS).forEach(writer -> new Thread(() -> write(written, writer)).start());
    }

    static MongoCollection<Document> collection(MongoClient client) {
        return client.getDatabase("iktiraf").getCollection("written");
    }

    /** Ends in a mark that tells a whole line from one that the kill cut off. */
    static String id(int writer, int i) {
        return writer + "-" + i + ";";
    }

    static boolean isWhole(String line) {
        return line.endsWith(";");
    }

    private static void write(MongoCollection<Document> written, int writer) {
        for (int i = 0; ; i++) {
            String id = id(writer, i);
            written.insertOne(new Document("_id", id).append("key", id).append("content", new byte[2000]));
            System.out.println(id);
        }
    }
}
