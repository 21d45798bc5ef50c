package org.iktiraf.portfolio.intake.tables;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table mean, as a person confirmed it; nothing that it leaves open is guessed.
 *
 * @param columns one for each heading, in their order
 * @param kind of every row, in the word of a portfolio, such as {@code course}
 * @param issuer of every row, where no column says it
 * @param unit of credit, where no column says it
 * @param scale of grades, where no column says it
 * @param framework of levels, where no column says it
 * @param days null where none is needed; a day that two orders read differently is then left out
 */
public record Mapping(
        List<Meaning> columns,
        String kind,
        @Nullable String issuer,
        @Nullable String unit,
        @Nullable String scale,
        @Nullable String framework,
        @Nullable DayOrder days,
        boolean decimalComma) {

    public Mapping {
        columns = List.copyOf(columns);
        Objects.requireNonNull(kind);
    }

    /** Which column has a meaning; -1 where none does. */
    public int column(Meaning meaning) {
        return columns.indexOf(meaning);
    }
}
