package org.iktiraf.policy;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A policy's files as they were when a decision was made by them: the texts by file name, in the order of the names, and
 * the hash that names slug and files together.
 */
public record StoredEdition(String slug, String hash, Map<String, String> files) {

    public StoredEdition {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}
