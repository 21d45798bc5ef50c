package org.iktiraf.policydesk.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person settled of one proposed articulation, as it was entered.
 *
 * @param sourcesTogether whether all sources are needed; null where that was not said
 * @param coursesTogether whether they answer all courses together; null where that was not said
 * @param minimumGrade null or blank where only the policy's counts, as is each other value that may be left out
 * @param ownCredits whether those of the courses here count and not the file's; null where that was not said
 * @param settled texts of the conditions of which somebody says that something here tests them
 */
record Answers(
        @Nullable List<String> sources,
        @Nullable Boolean sourcesTogether,
        @Nullable String issuer,
        @Nullable List<String> courses,
        @Nullable Boolean coursesTogether,
        @Nullable String minimumGrade,
        @Nullable String percent,
        @Nullable Boolean ownCredits,
        @Nullable String credits,
        @Nullable String from,
        @Nullable String to,
        @Nullable List<String> settled) {

    @Override
    public List<String> sources() {
        return plain(sources);
    }

    @Override
    public List<String> courses() {
        return plain(courses);
    }

    @Override
    public List<String> settled() {
        return settled == null ? List.of() : settled;
    }

    private static List<String> plain(@Nullable List<String> words) {
        return words == null
                ? List.of()
                : words.stream()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .distinct()
                        .toList();
    }

    /** Credits that the table states; blank where those of the courses count. */
    String agreedCredits() {
        return Boolean.TRUE.equals(ownCredits) ? "" : plain(credits);
    }

    static String plain(@Nullable String word) {
        return word == null ? "" : word.strip();
    }
}
