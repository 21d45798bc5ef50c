package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one comparison asks of a value on one day, so far as it can be told from figures and readings alone. */
sealed interface Demand {

    /** Whether no value can meet both. */
    boolean excludes(Demand other);

    /** Whether every value that meets this meets the other as well. */
    boolean implies(Demand other);

    /**
     * A number between two ends.
     *
     * @param low null where there is none
     * @param high null where there is none
     * @param open whether the ends themselves do not count
     */
    record Between(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean open) implements Demand {

        boolean isEmpty() {
            return low != null && high != null && low.compareTo(high) > 0;
        }

        @Override
        public boolean excludes(Demand other) {
            return other instanceof Between that && (above(that) || that.above(this));
        }

        private boolean above(Between that) {
            if (low == null || that.high == null) {
                return false;
            }
            int order = low.compareTo(that.high);
            return order > 0 || (order == 0 && (open || that.open));
        }

        @Override
        public boolean implies(Demand other) {
            return other instanceof Between that && end(low, that.low, that, 1) && end(high, that.high, that, -1);
        }

        private boolean end(@Nullable BigDecimal mine, @Nullable BigDecimal theirs, Between that, int inward) {
            if (theirs == null || mine == null) {
                return theirs == null;
            }
            int order = mine.compareTo(theirs) * inward;
            return order > 0 || (order == 0 && (open || !that.open));
        }
    }

    /** One of some words. */
    record OneOf(Set<String> words) implements Demand {

        @Override
        public boolean excludes(Demand other) {
            return other instanceof OneOf that
                    ? Collections.disjoint(words, that.words)
                    : other instanceof NoneOf none && none.words.containsAll(words);
        }

        @Override
        public boolean implies(Demand other) {
            return other instanceof OneOf that
                    ? that.words.containsAll(words)
                    : other instanceof NoneOf none && Collections.disjoint(words, none.words);
        }
    }

    /** None of some words. */
    record NoneOf(Set<String> words) implements Demand {

        @Override
        public boolean excludes(Demand other) {
            return (other instanceof OneOf || other instanceof AnyOf) && other.excludes(this);
        }

        @Override
        public boolean implies(Demand other) {
            return other instanceof NoneOf that && words.containsAll(that.words);
        }
    }

    /** At least one of some words among several. */
    record AnyOf(Set<String> words) implements Demand {

        @Override
        public boolean excludes(Demand other) {
            return other instanceof NoneOf that && that.words.containsAll(words);
        }

        @Override
        public boolean implies(Demand other) {
            return other instanceof AnyOf that && that.words.containsAll(words);
        }
    }
}
