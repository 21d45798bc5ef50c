package org.iktiraf.adjudication.facts;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about.
 *
 * @param kind such as {@code access}, {@code course}, {@code outcome}, {@code source}, {@code credential}
 * @param id unique among the subjects of its kind in one case
 * @param claim id of the claim that the finding bears on; null for access, credentials and the programme as a whole
 * @param words words for the sentence, such as {@code outcome} or {@code course}
 */
public record Subject(String kind, String id, @Nullable String claim, Map<String, String> words)
        implements Comparable<Subject> {

    public Subject {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** The line of the decision on which it bears: a claim or an access route; itself where it bears on none. */
    public String line() {
        return claim != null ? claim : id;
    }

    /** What kind of line that is: {@code access}, {@code claim}, or its own kind where it bears on none. */
    public String lineKind() {
        return kind.equals("pathway") ? "access" : claim != null ? "claim" : kind;
    }

    @Override
    public int compareTo(Subject other) {
        int order = kind.compareTo(other.kind);
        if (order == 0) {
            order = (claim == null ? "" : claim).compareTo(other.claim == null ? "" : other.claim);
        }
        return order == 0 ? id.compareTo(other.id) : order;
    }

    /** Without the words, which say nothing more of who it is. */
    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + id.hashCode()) + (claim == null ? 0 : claim.hashCode());
    }
}
