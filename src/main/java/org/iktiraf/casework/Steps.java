package org.iktiraf.casework;

import java.util.Optional;

/** Steps as bytes: immutable, and named by the {@link org.iktiraf.portfolio.ContentName} of their bytes. */
public interface Steps {

    /** Keeps the bytes under the name that it returns; keeping the same bytes again changes nothing. */
    String keep(byte[] step);

    /**
     * Gives back the bytes that were kept.
     *
     * @throws IllegalStateException when the stored bytes are no longer those of their name
     */
    Optional<byte[]> find(String name);
}
