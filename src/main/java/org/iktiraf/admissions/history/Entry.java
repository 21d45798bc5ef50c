package org.iktiraf.admissions.history;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Step;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is shown.
 *
 * @param number from 1, the oldest
 * @param at in the institution's time zone
 * @param text what was written; null where nothing was, or it is sealed for ever
 * @param turned lines of the decision that are others since
 * @param before credits granted in all; null where the decision stayed
 * @param otherRules whether it was made by other rules than the step before it
 */
record Entry(
        int number,
        Recorded recorded,
        ZonedDateTime at,
        @Nullable String text,
        List<LineTurned> turned,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        boolean otherRules) {

    /** Names of content, which say nothing to a reader, and words that others repeat. */
    private static final Set<String> LEFT_OUT = Set.of(
            "before",
            "content",
            "ruling",
            "earlier",
            "number",
            "kind",
            "id",
            "claim",
            "where",
            "hash",
            "document",
            "letter");

    private static final int LONGEST_SHOWN = 80;

    Entry {
        turned = List.copyOf(turned);
    }

    public Step step() {
        return recorded.step();
    }

    /** Whether something was written that can be read no more. */
    public boolean isErased() {
        return step().text() != null && text == null;
    }

    /** The facts that tell a reader something, in a fixed order. */
    public List<Map.Entry<String, String>> facts() {
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        step().facts().forEach((name, word) -> {
            if (!LEFT_OUT.contains(name) && !word.isBlank() && word.length() <= LONGEST_SHOWN) {
                facts.add(Map.entry(name, word));
            }
        });
        return facts;
    }

    public boolean isTotalChanged() {
        return before != null && after != null && before.compareTo(after) != 0;
    }

    /** Enough of a name to tell it from others. */
    public String shortRules() {
        return step().rules().substring(0, Math.min(12, step().rules().length()));
    }
}
