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

    static @Nullable List<String> of(@Nullable String title) {
        if (title == null) {
            return null;
        }
        List<String> words = Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return Stream.concat(
                        words.stream(),
                        IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + " " + words.get(i)))
                .toList();
    }
}
