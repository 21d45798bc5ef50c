package org.iktiraf.mongo;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Path;

/** A server on a free port of this machine only, over one file in the data folder. */
final class EmbeddedServer implements AutoCloseable {

    private final DataFolder folder;
    private final MongoServer server;
    private final ConnectionString connection;

    private EmbeddedServer(DataFolder folder) {
        this.folder = folder;
        server = new MongoServer(new DurableBackend(folder.openCompacted()));
        server.bind("127.0.0.1", 0);
        connection = new ConnectionString(server.getConnectionString() + "/iktiraf");
    }

    static EmbeddedServer over(Path folder) {
        return new EmbeddedServer(DataFolder.hold(folder));
    }

    ConnectionString connection() {
        return connection;
    }

    @Override
    public void close() {
        server.shutdown();
        folder.close();
    }
}
