package org.iktiraf.adjudication.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grade on a scale of the vocabulary, comparable: the better grade is the greater. */
public record GradeHere(String word, int fromTheTop) implements Comparable<GradeHere> {

    /** Null where the scale does not have the grade. */
    public static @Nullable GradeHere on(List<String> scaleBestFirst, @Nullable String word) {
        int place = word == null ? -1 : scaleBestFirst.indexOf(word);
        return place < 0 || word == null ? null : new GradeHere(word, place);
    }

    @Override
    public int compareTo(GradeHere other) {
        return Integer.compare(other.fromTheTop, fromTheTop);
    }

    @Override
    public String toString() {
        return word;
    }
}
