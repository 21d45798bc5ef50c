package org.iktiraf.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * The folder of the data file, held by one instance from before the file is compacted until after it is closed: two that
 * compact the same file at once would destroy it.
 */
final class DataFolder implements AutoCloseable {

    /** Lists scan all cases: 10,000 of them stay read, where the usual 16 MB would have each read anew. */
    private static final int CACHED_MEGABYTES = 96;

    private static final long REWRITTEN_UP_TO_BYTES = 1L << 30;
    private static final int COMPACTING_MILLIS = 2_000;

    private final FileChannel lock;
    private final Path file;

    private DataFolder(FileChannel lock, Path file) {
        this.lock = lock;
        this.file = file;
    }

    static DataFolder hold(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lock = FileChannel.open(
                    folder.resolve("iktiraf.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isFree(lock)) {
                return new DataFolder(lock, folder.resolve("iktiraf.mv"));
            }
            lock.close();
        } catch (IOException e) {
            throw DataFolderUnusable.notWritable(folder, e);
        }
        throw DataFolderUnusable.heldByAnother(folder);
    }

    private static boolean isFree(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    /** Opens the data file without the space, and the deleted keys, that earlier writes left in it. */
    MVStore openCompacted() {
        try {
            boolean rewritten = rewrite();
            MVStore store = open();
            if (!rewritten) {
                store.compactFile(COMPACTING_MILLIS);
            }
            return store;
        } catch (MVStoreException | IOException e) {
            close();
            throw DataFolderUnusable.unreadable(file, e);
        }
    }

    private boolean rewrite() throws IOException {
        MVStoreTool.compactCleanUp(file.toString());
        if (Files.notExists(file) || Files.size(file) > REWRITTEN_UP_TO_BYTES) {
            return false;
        }
        MVStoreTool.compact(file.toString(), false);
        return true;
    }

    private MVStore open() {
        // no buffer either: one that fills up would save a command by half
        return new MVStore.Builder()
                .cacheSize(CACHED_MEGABYTES)
                .fileName(file.toString())
                .pageSplitSize(4096)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
