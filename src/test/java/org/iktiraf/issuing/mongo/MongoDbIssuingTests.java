package org.iktiraf.issuing.mongo;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** Keys and places in a MongoDB, named as the README tells: by {@code spring.mongodb.uri}. */
@Testcontainers(disabledWithoutDocker = true)
class MongoDbIssuingTests extends IssuingContract {

    @Container
    private static final MongoDBContainer SERVER = new MongoDBContainer("mongo:8.0");

    @DynamicPropertySource
    static void nameTheServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mongodb.uri", () -> SERVER.getConnectionString() + "/iktiraf");
    }
}
