package org.iktiraf.mongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * Answers a write only after it is in the file. One write at a time: the commit of one must not put half of another in
 * the file, such as an entry of a unique index whose document is not there yet.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "buildInfo",
            "count",
            "distinct",
            "find",
            "getMore",
            "hello",
            "isMaster",
            "ismaster",
            "killCursors",
            "ping");

    private final Lock writing = new ReentrantLock();

    DurableBackend(MVStore store) {
        super(store);
    }

    /** Called before this object is made, too: whatever is needed must come from the one it extends. */
    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new H2Database(name, getMvStore(), getCursorRegistry()) {

            @Override
            protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
                String fullName = getFullCollectionNamespace(collection);
                return new SortingCollection(
                        this,
                        collection,
                        options,
                        getMvStore().openMap("databases." + fullName),
                        getMvStore().openMap("meta." + fullName),
                        cursorRegistry);
            }
        };
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        return reads(message.getDocument()) ? super.handleMessage(message) : write(message);
    }

    private static boolean reads(Document command) {
        String name = command.keySet().iterator().next();
        return READS.contains(name) || (name.equals("aggregate") && !writesWhatItFinds(command));
    }

    private static boolean writesWhatItFinds(Document aggregate) {
        return !(aggregate.get("pipeline") instanceof Collection<?> stages)
                || stages.stream()
                        .anyMatch(stage -> stage instanceof Document one
                                && (one.containsKey("$out") || one.containsKey("$merge")));
    }

    private Document write(MongoMessage message) {
        writing.lock();
        try {
            return super.handleMessage(message);
        } finally {
            try {
                commit();
            } finally {
                writing.unlock();
            }
        }
    }
}
