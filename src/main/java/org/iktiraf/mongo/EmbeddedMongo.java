package org.iktiraf.mongo;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Points the Mongo client at the embedded server, which thereby starts before it and stops after it. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoServerNamed.class)
class EmbeddedMongo {

    @Bean
    EmbeddedServer embeddedServer(@Value("${iktiraf.data:data}") Path folder) {
        return EmbeddedServer.over(folder);
    }

    @Bean
    MongoConnectionDetails embeddedConnection(EmbeddedServer server) {
        return server::connection;
    }
}
