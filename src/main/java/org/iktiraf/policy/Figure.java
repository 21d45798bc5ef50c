package org.iktiraf.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

    /** The cell for two keys, written {@code first/second}; {@code any} stands for every second key without a cell. */
    public Figure at(@Nullable String first, @Nullable String second) {
        return first == null || second == null
                ? at(null)
                : firstOf(first + "/" + second, first + "/any", "any/" + second);
    }

    /**
     * The cell for three keys; {@code any} stands for every third key, then for every second, without a cell. A third key
     * that is not known matters only where cells name some.
     */
    public Figure at(@Nullable String first, @Nullable String second, @Nullable String third) {
        if (first == null || second == null || (third == null && names(first + "/" + second + "/"))) {
            return at(null);
        }
        return firstOf(first + "/" + second + "/" + third, first + "/" + second + "/any", first + "/any/any");
    }

    /** The cell for four keys: that for the last three in the part of the table under the first. */
    public Figure at(@Nullable String first, @Nullable String second, @Nullable String third, @Nullable String fourth) {
        Figure cell = under(first).at(second, third, fourth);
        return at(first == null || cell.key() == null ? null : first + "/" + cell.key());
    }

    /** The part of a table whose keys begin with a key, by the keys that follow it; empty where it has none. */
    public Figure under(@Nullable String first) {
        Map<String, BigDecimal> part = new LinkedHashMap<>();
        table.forEach((cell, number) -> {
            if (first != null && cell.startsWith(first + "/")) {
                part.put(cell.substring(first.length() + 1), number);
            }
        });
        return new Figure(rule, name, null, part, null, since);
    }

    /** A figure of years as months. */
    public Figure inMonths() {
        return new Figure(rule, name, value == null ? null : value.multiply(MONTHS_OF_A_YEAR), table, key, since);
    }

    private boolean names(String prefix) {
        return table.keySet().stream().anyMatch(cell -> cell.startsWith(prefix) && !cell.equals(prefix + "any"));
    }

    private Figure firstOf(String exact, String... wider) {
        return at(
                table.containsKey(exact)
                        ? exact
                        : Arrays.stream(wider)
                                .filter(table::containsKey)
                                .findFirst()
                                .orElse(exact));
    }
}
