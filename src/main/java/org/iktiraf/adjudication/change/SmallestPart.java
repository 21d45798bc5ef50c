package org.iktiraf.adjudication.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The smallest part of some changes that suffices; of many, parts are tried by leaving out one after the other. */
final class SmallestPart {

    private static final int PROVEN_MINIMAL = 6;

    /** How often it asks at the most where it tries all parts. */
    static final int MOST_TRIALS = 1 << PROVEN_MINIMAL;

    private final Predicate<List<Edit>> suffices;

    SmallestPart(Predicate<List<Edit>> suffices) {
        this.suffices = suffices;
    }

    List<Edit> of(List<Edit> found) {
        return found.size() > PROVEN_MINIMAL ? thinned(found) : smallest(found);
    }

    private List<Edit> smallest(List<Edit> found) {
        return IntStream.range(1, (1 << found.size()) - 1)
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount).thenComparing(Comparator.naturalOrder()))
                .map(mask -> part(found, mask))
                .filter(suffices)
                .findFirst()
                .orElse(found);
    }

    private static List<Edit> part(List<Edit> found, int mask) {
        return IntStream.range(0, found.size())
                .filter(i -> (mask & (1 << i)) != 0)
                .mapToObj(found::get)
                .toList();
    }

    private List<Edit> thinned(List<Edit> found) {
        List<Edit> left = new ArrayList<>(found);
        for (Edit edit : found) {
            List<Edit> without = new ArrayList<>(left);
            without.remove(edit);
            if (suffices.test(without)) {
                left = without;
            }
        }
        return left;
    }
}
