package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a stack that count, and their composition: credits in all, in a category and at a level.
 *
 * @param counting pieces that are completed and not known to be too old
 * @param complete whether it is known of every piece that it counts
 */
public record Stacked(List<Credential> counting, boolean complete) {

    private static final String WHERE = "credentials.credit";
    private static final int FRACTION = 2;

    public Stacked {
        counting = List.copyOf(counting);
    }

    /** Credits of all pieces, in their own unit. */
    public Found credits() {
        return sum(piece -> true);
    }

    /** Credits of the pieces of a category, which is their subject. */
    public Found creditsIn(@Nullable String category) {
        return category == null ? Found.unknown(WHERE) : sum(piece -> same(piece.subject(), category));
    }

    /** Credits of the pieces at a level of a framework. */
    public Found creditsAt(@Nullable String framework, @Nullable String level) {
        return framework == null || level == null ? Found.unknown(WHERE) : sum(piece -> at(piece, framework, level));
    }

    /** Percent of the credits that lie in a category. */
    public Found shareIn(@Nullable String category) {
        return share(creditsIn(category));
    }

    /** Percent of the credits that lie at a level of a framework. */
    public Found shareAt(@Nullable String framework, @Nullable String level) {
        return share(creditsAt(framework, level));
    }

    private Found share(Found some) {
        Found all = credits();
        return Values.plain(some) instanceof BigDecimal part
                        && Values.plain(all) instanceof BigDecimal whole
                        && whole.signum() > 0
                        && all.complete()
                        && some.complete()
                ? Found.of(part.movePointRight(2).divide(whole, FRACTION, RoundingMode.DOWN), WHERE)
                : Found.unknown(WHERE);
    }

    private Found sum(Function<Credential, @Nullable Boolean> wanted) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = complete;
        for (Credential piece : counting) {
            Boolean counts = wanted.apply(piece);
            BigDecimal credits = piece.credit() == null ? null : piece.credit().amount();
            known &= counts != null && (credits != null || !counts);
            sum = credits != null && Boolean.TRUE.equals(counts) ? sum.add(credits) : sum;
        }
        return Found.total(sum, WHERE, known);
    }

    private static @Nullable Boolean same(@Nullable String found, String wanted) {
        return found == null ? null : found.equals(wanted);
    }

    private static @Nullable Boolean at(Credential piece, String framework, String level) {
        return piece.level() == null || !Objects.equals(piece.level().framework(), framework)
                ? null
                : piece.level().value().equals(level);
    }
}
