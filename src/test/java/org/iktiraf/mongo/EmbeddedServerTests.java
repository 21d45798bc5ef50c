package org.iktiraf.mongo;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTests {

    private static final int ENOUGH = 500;

    private final Path folder;

    EmbeddedServerTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void losesNoAcknowledgedWriteWhenItsProcessIsKilled() throws Exception {
        Set<String> acknowledged = writeUntilKilled();
        open(written -> {
            Set<String> found =
                    written.find().map(document -> document.getString("_id")).into(new HashSet<>());
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
            assertThat(found).containsAll(acknowledged);
            IntStream.range(0, WritesUntilKilled.WRITERS)
                    .forEach(writer -> holdsBothIndexEntryAndDocumentOrNeither(written, nextKey(writer, acknowledged)));
        });
    }

    private Set<String> writeUntilKilled() throws IOException, InterruptedException {
        Process writing = startWriting();
        try (BufferedReader lines = writing.inputReader()) {
            Set<String> acknowledged = lines.lines().limit(ENOUGH).collect(Collectors.toSet());
            // by its handle, which leaves open what it printed before
            writing.toHandle().destroyForcibly();
            lines.lines().filter(WritesUntilKilled::isWhole).forEach(acknowledged::add);
            writing.waitFor();
            return acknowledged;
        }
    }

    private Process startWriting() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                        "-Dslf4j.internal.verbosity=WARN",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String nextKey(int writer, Set<String> acknowledged) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> WritesUntilKilled.id(writer, i))
                .filter(id -> !acknowledged.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static void holdsBothIndexEntryAndDocumentOrNeither(MongoCollection<Document> written, String key) {
        boolean there = written.find(Filters.eq("key", key)).first() != null;
        Document again = new Document("_id", "again " + key).append("key", key);
        if (there) {
            assertThatExceptionOfType(MongoWriteException.class).isThrownBy(() -> written.insertOne(again));
        } else {
            assertThatNoException().isThrownBy(() -> written.insertOne(again));
        }
    }

    @Test
    void leavesNothingOfADeletedValueInTheFileAfterTheNextStart() throws IOException {
        open(written -> {
            written.insertOne(new Document("_id", "case").append("secret", "the key of a case"));
            written.updateOne(Filters.eq("_id", "case"), Updates.unset("secret"));
        });
        assertThat(dataFile()).contains("the key of a case");
        open(written -> assertThat(written.countDocuments()).isOne());
        assertThat(dataFile()).doesNotContain("the key of a case");
    }

    private String dataFile() throws IOException {
        return Files.readString(folder.resolve("iktiraf.mv"), ISO_8859_1);
    }

    @Test
    void refusesAFolderThatAnotherInstanceHolds() {
        try (EmbeddedServer first = EmbeddedServer.over(folder)) {
            assertThat(first.connection().getHosts()).singleElement().asString().startsWith("127.0.0.1:");
            assertThatExceptionOfType(DataFolderUnusable.class)
                    .isThrownBy(() -> EmbeddedServer.over(folder))
                    .withMessageContainingAll(folder.toString(), "another running instance");
        }
        assertThatNoException().isThrownBy(() -> EmbeddedServer.over(folder).close());
    }

    @Test
    void refusesAFolderThatCannotBeMade() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(DataFolderUnusable.class)
                .isThrownBy(() -> EmbeddedServer.over(file.resolve("data")))
                .withMessageContaining("cannot be written");
    }

    @Test
    void refusesAFileThatIsNoDataFileAndLetsGoOfTheFolder() throws IOException {
        Path file = folder.resolve("iktiraf.mv");
        Files.writeString(file, "not a data file".repeat(1000));
        assertThatExceptionOfType(DataFolderUnusable.class)
                .isThrownBy(() -> EmbeddedServer.over(folder))
                .withMessageContaining("cannot be opened");
        Files.delete(file);
        assertThatNoException().isThrownBy(() -> EmbeddedServer.over(folder).close());
    }

    private void open(Consumer<MongoCollection<Document>> use) {
        try (EmbeddedServer server = EmbeddedServer.over(folder);
                MongoClient client = MongoClients.create(server.connection())) {
            use.accept(WritesUntilKilled.collection(client));
        }
    }
}
