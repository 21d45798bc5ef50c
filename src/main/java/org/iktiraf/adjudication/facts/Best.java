package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The best of several marks, which an unknown mark may still exceed. */
final class Best {

    private Best() {}

    static Found of(List<@Nullable BigDecimal> marks, String where, boolean moreMayExist) {
        BigDecimal best = marks.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean complete = !moreMayExist && marks.stream().allMatch(Objects::nonNull);
        return best == null ? Found.unknown(where) : Found.total(best, where, complete);
    }
}
