package org.iktiraf.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A figure in force on the day of the decision: a fact for the rules.
 *
 * @param rule local name of the entry that owns it
 * @param value null for a table, and for a cell that the table does not have: an absent figure cannot be told
 * @param key the cell's key, null for a whole figure
 * @param since the day on which it took force, null where undated
 */
public record Figure(
        String rule,
        String name,
        @Nullable BigDecimal value,
        Map<String, BigDecimal> table,
        @Nullable String key,
        @Nullable LocalDate since) {

    private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

    /** The table's cell for a key; a cell without value where the key is absent or unknown. */
    public Figure at(@Nullable String cell) {
        return new Figure(rule, name, cell == null ? null : table.get(cell), Map.of(), cell, since);
    }

    /** A figure of years as months. */
    public Figure inMonths() {
        return new Figure(rule, name, value == null ? null : value.multiply(MONTHS_OF_A_YEAR), table, key, since);
    }
}
