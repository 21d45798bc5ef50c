package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Pair;

/** Reads {@code { undated: value }}, {@code { 2016-09-01: value, ... }} and the first followed by days. */
final class DatedText {

    private static final String UNDATED = "undated";

    private DatedText() {}

    static Optional<Dated<FigureValue>> figure(Pair pair, Faults faults) {
        return read(pair, faults, value -> value instanceof Block table ? table(table, faults) : number(value, faults));
    }

    static Optional<Dated<String>> word(Pair pair, Faults faults) {
        return read(pair, faults, value -> Values.word(value, faults));
    }

    private static <T> Optional<Dated<T>> read(Pair pair, Faults faults, Function<Written, Optional<T>> value) {
        if (!(pair.value() instanceof Block block) || block.pairs().isEmpty()) {
            faults.add(pair.at(), "Say since when: { undated: ... } or { 2025-03-01: ... }.");
            return Optional.empty();
        }
        Map<String, Pair> days = new LinkedHashMap<>(block.pairs());
        Pair undated = days.remove(UNDATED);
        if (undated != null && !block.pairs().keySet().iterator().next().equals(UNDATED)) {
            faults.add(undated.at(), "What is undated holds before every day; write it first.");
        }
        NavigableMap<LocalDate, T> since = since(days, faults, value);
        if (undated != null) {
            return value.apply(undated.value()).map(first -> Dated.undated(first, since));
        }
        return since.isEmpty() ? Optional.empty() : Optional.of(Dated.since(since));
    }

    private static <T> NavigableMap<LocalDate, T> since(
            Map<String, Pair> days, Faults faults, Function<Written, Optional<T>> value) {
        NavigableMap<LocalDate, T> values = new TreeMap<>();
        days.forEach((key, pair) -> Values.day(pair.at(), key, faults).ifPresent(day -> {
            if (!values.isEmpty() && !day.isAfter(values.lastKey())) {
                faults.add(
                        pair.at(), "%s comes after %s; write the oldest day first.".formatted(day, values.lastKey()));
            }
            value.apply(pair.value()).ifPresent(read -> values.put(day, read));
        }));
        return values;
    }

    private static Optional<FigureValue> number(Written written, Faults faults) {
        return Values.number(written, faults).map(FigureValue::of);
    }

    private static Optional<FigureValue> table(Block block, Faults faults) {
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        if (block.pairs().isEmpty()) {
            faults.add(block.at(), "This table has no cells.");
        }
        block.pairs()
                .forEach(
                        (key, pair) -> Values.number(pair.value(), faults).ifPresent(number -> cells.put(key, number)));
        return cells.isEmpty() ? Optional.empty() : Optional.of(new FigureValue(null, cells));
    }
}
