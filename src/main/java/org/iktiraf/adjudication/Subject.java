package org.iktiraf.adjudication;

import java.util.Collections;
import java.util.Comparator;
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

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::kind)
            .thenComparing(subject -> subject.claim == null ? "" : subject.claim)
            .thenComparing(Subject::id);

    public Subject {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
