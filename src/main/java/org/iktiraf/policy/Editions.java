package org.iktiraf.policy;

import java.util.Optional;

/**
 * The editions of policies that decisions were made by, kept for ever so that a decision can be explained and replayed
 * after its policy has changed. An edition is immutable: keeping one whose hash is there already changes nothing.
 */
public interface Editions {

    void keep(StoredEdition edition);

    Optional<StoredEdition> find(String hash);
}
