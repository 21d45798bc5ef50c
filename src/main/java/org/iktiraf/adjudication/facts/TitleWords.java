package org.iktiraf.adjudication.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of a title, to be looked for in a list of words and of names of two words. */
final class TitleWords {

    private TitleWords() {}

    /** Its words in lower case, and each two that stand side by side. */
    static @Nullable List<String> of(@Nullable String title) {
        List<String> words = single(title);
        return words == null
                ? null
                : Stream.concat(
                                words.stream(),
                                IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + " " + words.get(i)))
                        .toList();
    }

    /** Its words alone. */
    static @Nullable List<String> single(@Nullable String title) {
        return title == null
                ? null
                : Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
