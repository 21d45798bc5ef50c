package org.iktiraf.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The reading chosen on the day of the decision: a fact for the rules.
 *
 * @param rule local name of the entry that owns it
 * @param word the reading's name
 * @param means the words that it stands for, empty where its name says all
 * @param since the day on which it took force, null where undated
 */
public record Reading(
        String rule,
        String name,
        String word,
        List<String> means,
        @Nullable LocalDate since) {

    /** A reading whose words are numbers, as a figure; where sources disagree about the number itself. */
    public Figure figure() {
        return new Figure(rule, name, new BigDecimal(word), Map.of(), null, since);
    }
}
