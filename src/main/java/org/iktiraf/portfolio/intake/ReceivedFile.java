package org.iktiraf.portfolio.intake;

import java.util.Objects;

/**
 * A file as it was handed over, of whatever format.
 *
 * @param name as its sender called it, without folders
 * @param bytes as received; never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReceivedFile(String name, byte[] bytes) {

    public ReceivedFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
    }
}
