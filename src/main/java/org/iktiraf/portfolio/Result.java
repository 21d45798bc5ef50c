package org.iktiraf.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Marks in one component of an assessment, such as its assignments or its proctored examination.
 *
 * @param percents each mark out of 100, in no order that matters
 */
public record Result(String name, List<BigDecimal> percents) {

    public Result {
        Objects.requireNonNull(name);
        percents = List.copyOf(percents);
    }
}
