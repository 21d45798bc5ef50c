package org.iktiraf.portfolio;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Personal content, portfolios and the originals they were read from, sealed with a key a case. Content is immutable
 * and named by the {@link ContentName} of its sealed bytes, so that the same bytes kept twice, or for two cases, have
 * different names. A person is erased by deleting the key of their case: what refers to the content stays, and reading
 * it then says that the person was erased.
 */
public interface Portfolios {

    /**
     * Keeps the content under the name that it returns.
     *
     * @throws PersonErased when the case's person was erased
     */
    String keep(String caseId, byte[] content);

    /**
     * Gives back the bytes that were kept.
     *
     * @throws PersonErased when the case's person was erased
     * @throws NoSuchElementException when the case keeps no content of this name
     */
    byte[] read(String caseId, String name);

    /**
     * The same where the case keeps content of this name, otherwise nothing.
     *
     * @throws PersonErased when it does, and its person was erased
     */
    Optional<byte[]> find(String caseId, String name);

    /** Deletes the case's key for ever; a second time changes nothing. */
    void erase(String caseId);

    /** Removes keys made before the moment, with all that they seal, whose case is not among those given. */
    void sweep(Instant madeBefore, Set<String> cases);
}
