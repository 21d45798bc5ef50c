package org.iktiraf.portfolio.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that somebody who wrote an unknown one may have meant. */
final class Nearest {

    private static final int LONGEST_WORD = 64;
    private static final int MOST_WORDS = 1000;

    private Nearest() {}

    static Optional<String> to(String written, Collection<String> known) {
        if (written.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        return known.stream()
                .filter(word -> word.length() <= LONGEST_WORD)
                .limit(MOST_WORDS)
                .min(Comparator.comparingInt((String word) -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** As {@link #to}, only where the two are so alike that one is a slip for the other. */
    static Optional<String> slip(String written, Collection<String> known) {
        int most = written.length() <= 3 ? 1 : Math.max(2, written.length() / 3);
        return to(written, known).filter(word -> distance(written, word) <= most);
    }

    /** How many letters must be put in, taken out or changed; capitals count as small letters. */
    private static int distance(String from, String to) {
        String left = from.toLowerCase(Locale.ROOT);
        String right = to.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            nextRow(row, left.charAt(i - 1), right, i);
        }
        return row[right.length()];
    }

    private static void nextRow(int[] row, char letter, String right, int i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int changed = diagonal + (letter == right.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
        }
    }
}
