package org.iktiraf.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /**
     * The number that its words give for the first of the keys that they name, where sources disagree about a whole table
     * and each word stands for one: {@code means: [ "taxation 3", "auditing 5" ]}. Without a value where they name none.
     */
    public Figure at(@Nullable String... keys) {
        Map<String, BigDecimal> table = means.stream()
                .map(cell -> cell.split(" ", 2))
                .collect(Collectors.toMap(cell -> cell[0], cell -> new BigDecimal(cell[1])));
        String key = Arrays.stream(keys)
                .filter(one -> one != null && table.containsKey(one))
                .findFirst()
                .orElse(null);
        return new Figure(rule, name, null, table, null, since).at(key);
    }

    /** Whether its words give a number for any of the keys. */
    public boolean names(@Nullable String... keys) {
        return at(keys).value() != null;
    }

    /** A reading whose words are numbers, as a figure; where sources disagree about the number itself. */
    public Figure figure() {
        return new Figure(rule, name, new BigDecimal(word), Map.of(), null, since);
    }
}
