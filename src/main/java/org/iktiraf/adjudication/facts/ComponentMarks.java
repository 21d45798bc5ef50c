package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Result;
import org.jspecify.annotations.Nullable;

/** Marks in the components of an assessment: means, the best of several, and weighted wholes. */
final class ComponentMarks {

    private static final int FRACTION = 4;
    private static final String NONE = "none";

    private final List<Result> results;
    private final String where;

    ComponentMarks(List<Result> results, String where) {
        this.results = results;
        this.where = where + ".assessment.results";
    }

    /** @param best how many of the best marks count, or a table of that by how many there are; null for all */
    Found mean(String component, @Nullable Figure best) {
        List<BigDecimal> marks = results.stream()
                .filter(r -> r.name().equals(component))
                .flatMap(r -> r.percents().stream())
                .sorted(Comparator.reverseOrder())
                .toList();
        int counted = best == null ? marks.size() : counted(best, marks.size());
        return counted == 0 || marks.size() < counted
                ? Found.unknown(where)
                : Found.of(mean(marks.subList(0, counted)), where);
    }

    Found composite(Figure weights, @Nullable Best best) {
        Found sum = Found.of(BigDecimal.ZERO, where);
        for (Map.Entry<String, BigDecimal> weight : weights.table().entrySet()) {
            String component = weight.getKey();
            Figure some = best != null && best.component().equals(component) ? best.count() : null;
            sum = sum.plus(mean(component, some).percent(weight.getValue()));
        }
        return weights.table().isEmpty() ? Found.unknown(where) : sum;
    }

    /** One mark alone, where several are expected, is their average as the certificate states it. */
    private static int counted(Figure best, int marks) {
        if (marks == 1 && !best.table().isEmpty()) {
            return marks;
        }
        BigDecimal count = best.table().isEmpty() ? best.value() : best.table().get(String.valueOf(marks));
        return count == null ? 0 : count.intValue();
    }

    static Found band(Found marks, Figure leastMarks) {
        if (!(Values.plain(marks) instanceof BigDecimal reached)) {
            return Found.unknown(marks.where());
        }
        String band = leastMarks.table().entrySet().stream()
                .filter(entry -> reached.compareTo(entry.getValue()) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NONE);
        return Found.of(band, marks.where());
    }

    private static BigDecimal mean(List<BigDecimal> marks) {
        return marks.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(marks.size()), FRACTION, RoundingMode.HALF_UP);
    }

    /** How many of the best marks in one component count. */
    record Best(String component, Figure count) {}
}
