package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The account of all credit claimed: granted, held back by which cap, or counted by which other claim; and the caps that
 * apply, with their bases and what is left.
 */
public record Ledger(
        List<Posting> postings, List<CapApplied> caps, BigDecimal claimed, BigDecimal granted, BigDecimal heldBack) {

    /** An account in which nothing is claimed. */
    public static final Ledger EMPTY =
            new Ledger(List.of(), List.of(), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public Ledger {
        postings = List.copyOf(postings);
        caps = List.copyOf(caps);
    }

    /**
     * One claim in the account.
     *
     * @param credits credits granted to it
     * @param negotiable credits that a person may add, never counted; null where no rule speaks of any
     * @param heldBackBy full names of the caps that hold it back or cut it; the code of a course that holds its own
     *     claims back
     * @param wouldFit credits that still fit under all caps that hold it back, null where it is not held back
     * @param countedBy id of the claim that counts the same course or the same learning, null where none does
     */
    public record Posting(
            String claim,
            Outcome outcome,
            BigDecimal credits,
            @Nullable BigDecimal negotiable,
            List<String> heldBackBy,
            @Nullable BigDecimal wouldFit,
            @Nullable String countedBy) {

        public Posting {
            credits = Credits.plain(credits);
            negotiable = Credits.plainOrUnknown(negotiable);
            wouldFit = Credits.plainOrUnknown(wouldFit);
            heldBackBy = List.copyOf(heldBackBy);
        }
    }

    /**
     * One cap as it was applied.
     *
     * @param rule full name of the entry; of a course that takes any learning up to its own credits, its code
     * @param key the pool, or the source that is shared, that keeps it apart from others of its rule
     * @param least of the other limits beside it, null where there is none
     * @param earlier what was used earlier, null where nothing counts against it
     * @param limit most that fits, null where it cannot be told
     * @param counting {@code courses}, or null where it counts credits
     * @param wanted what would otherwise be granted under it
     * @param left what is left of it, null where it cannot be told
     */
    public record CapApplied(
            String rule,
            @Nullable String key,
            @Nullable String basis,
            @Nullable BigDecimal base,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal least,
            @Nullable BigDecimal earlier,
            @Nullable BigDecimal limit,
            @Nullable String counting,
            BigDecimal wanted,
            BigDecimal used,
            @Nullable BigDecimal left) {}
}
