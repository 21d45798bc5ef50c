package org.iktiraf.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class EmbeddedMongoTests {

    private final Path folder;
    private final ApplicationContextRunner service;

    EmbeddedMongoTests(@TempDir Path temporary) {
        folder = temporary.resolve("not made yet");
        service = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MongoAutoConfiguration.class))
                .withUserConfiguration(EmbeddedMongo.class)
                .withPropertyValues("iktiraf.data=" + folder);
    }

    @Test
    void servesTheClientWhenNoServerIsNamed() {
        service.withPropertyValues("spring.mongodb.uri=").run(started -> {
            MongoClient client = started.getBean(MongoClient.class);
            assertThat(client.getDatabase("iktiraf").listCollectionNames()).isEmpty();
            assertThat(folder).isNotEmptyDirectory();
        });
    }

    @Test
    void staysOutOfTheWayOfANamedServer() {
        service.withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1/recognition")
                .run(started -> {
                    assertThat(started).doesNotHaveBean(EmbeddedServer.class);
                    assertThat(started.getBean(MongoConnectionDetails.class)
                                    .getConnectionString()
                                    .getDatabase())
                            .isEqualTo("recognition");
                    assertThat(folder).doesNotExist();
                });
    }

    @Test
    void tellsWhatToDoAboutAFolderInUse() {
        DataFolderUnusable held = DataFolderUnusable.heldByAnother(folder);
        FailureAnalysis analysis = new DataFolderFailureAnalyzer().analyze(held, held);
        assertThat(analysis.getDescription()).contains(folder.toString(), "in use by another running instance");
        assertThat(analysis.getAction()).contains("iktiraf.data", "spring.mongodb.uri");
    }

    @Test
    void letsGoOfTheFolderWhenTheServiceStops() {
        service.run(started -> assertThat(started).hasNotFailed());
        service.run(again -> assertThat(again).hasNotFailed());
        assertThat(folder.resolve("iktiraf.mv")).isNotEmptyFile();
    }
}
