package org.iktiraf.casework;

import java.util.Optional;

/**
 * Decisions as the bytes that a replay must give again. They are immutable and named by the {@link
 * org.iktiraf.portfolio.ContentName} of their bytes; they hold a pseudonym and are not sealed, so that they outlive the
 * erasing of a person.
 */
public interface Decisions {

    /** Keeps the bytes under the name that it returns; keeping the same bytes again changes nothing. */
    String keep(byte[] decision);

    /**
     * Gives back the bytes that were kept.
     *
     * @throws IllegalStateException when the stored bytes are no longer those of their name
     */
    Optional<byte[]> find(String name);
}
