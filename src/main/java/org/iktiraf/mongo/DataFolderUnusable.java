package org.iktiraf.mongo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says which folder cannot be used, why, and what whoever starts the service can do. */
final class DataFolderUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    private DataFolderUnusable(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    static DataFolderUnusable notWritable(Path folder, Throwable cause) {
        return new DataFolderUnusable(
                "The data folder " + folder.toAbsolutePath() + " cannot be written.",
                "Make it writable, or set iktiraf.data to a folder that is.",
                cause);
    }

    static DataFolderUnusable heldByAnother(Path folder) {
        return new DataFolderUnusable(
                "The data folder " + folder.toAbsolutePath() + " is in use by another running instance.",
                "Stop the other instance, or set iktiraf.data to another folder, or spring.mongodb.uri to a MongoDB"
                        + " that both can use.",
                null);
    }

    static DataFolderUnusable unreadable(Path file, Throwable cause) {
        return new DataFolderUnusable(
                "The data file " + file.toAbsolutePath() + " cannot be opened: " + cause.getMessage(),
                "Put back the file from a copy, or set iktiraf.data to an empty folder.",
                cause);
    }

    String remedy() {
        return remedy;
    }
}
