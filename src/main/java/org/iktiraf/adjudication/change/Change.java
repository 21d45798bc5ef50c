package org.iktiraf.adjudication.change;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a learner can do, as a change of one place of the portfolio.
 *
 * @param where evidence and field, as findings name them
 * @param from what stands there; null where nothing does
 * @param to what would have to stand there; null where it is taken away
 * @param rule full name of the rule that asks for it; null where the ledger does
 * @param words for the message: course, outcome, instrument, criterion, evidence
 */
public record Change(
        ChangeKind kind,
        String where,
        @Nullable Object from,
        @Nullable Object to,
        @Nullable String rule,
        Map<String, String> words) {

    public Change {
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }
}
