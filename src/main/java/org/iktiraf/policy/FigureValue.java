package org.iktiraf.policy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A number, or a table of numbers by a key such as a level: one of the two. */
public record FigureValue(@Nullable BigDecimal number, Map<String, BigDecimal> table) {

    public FigureValue {
        table = java.util.Collections.unmodifiableMap(new TreeMap<>(table));
        if ((number == null) == table.isEmpty()) {
            throw new IllegalArgumentException("A figure is a number or a table");
        }
    }

    public static FigureValue of(BigDecimal number) {
        return new FigureValue(number, Map.of());
    }
}
