package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iktiraf.policy.files.Written.Rows;
import org.iktiraf.policy.files.Written.Word;

/** Reads single values; a value that is miswritten becomes a fault and stays empty. */
final class Values {

    private Values() {}

    static Optional<String> word(Written written, Faults faults) {
        if (written instanceof Word word) {
            return Optional.of(word.text());
        }
        faults.add(written.at(), "A single value is expected here, not %s.".formatted(shown(written)));
        return Optional.empty();
    }

    static List<String> words(Written written, Faults faults) {
        if (written instanceof Word word) {
            return word.isNone() ? List.of() : List.of(word.text());
        }
        if (written instanceof Rows rows) {
            return rows.items().stream()
                    .flatMap(item -> word(item, faults).stream())
                    .toList();
        }
        faults.add(written.at(), "A list such as [one, two] is expected here, not %s.".formatted(shown(written)));
        return List.of();
    }

    static Optional<BigDecimal> number(Written written, Faults faults) {
        Optional<String> word = word(written, faults);
        if (word.isPresent() && !word.get().matches("\\d{1,9}(\\.\\d{1,9})?")) {
            faults.add(written.at(), "\"%s\" is not a number such as 30 or 2.5.".formatted(word.get()));
            return Optional.empty();
        }
        return word.map(BigDecimal::new);
    }

    static Optional<LocalDate> day(Place at, String word, Faults faults) {
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeException e) {
            faults.add(at, "\"%s\" is not a day such as 2025-03-01.".formatted(word));
            return Optional.empty();
        }
    }

    /** Words that a key can take, each for its value, in the order of the values. */
    static <T> Map<String, T> choices(List<T> values, Function<T, String> word) {
        Map<String, T> choices = new LinkedHashMap<>();
        values.forEach(value -> choices.put(word.apply(value), value));
        return choices;
    }

    static String shown(Written written) {
        if (written instanceof Word word) {
            return word.text().isEmpty() ? "nothing" : "\"" + word.text() + "\"";
        }
        return written instanceof Rows ? "a list" : "keys and values";
    }
}
