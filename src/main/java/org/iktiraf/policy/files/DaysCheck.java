package org.iktiraf.policy.files;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Readings;

/** A policy answers on every day on which it is in force, and by the same keys and words on each. */
final class DaysCheck {

    private DaysCheck() {}

    static void check(Checked checked) {
        checked.eachEntry((fields, entry) -> {
            figures(checked, fields.block("figures"), entry);
            readings(checked, fields.block("readings"), entry);
        });
    }

    private static void figures(Checked checked, Fields fields, Entry entry) {
        entry.figures().forEach((name, figure) -> {
            noGap(checked, fields.at(name), name, figure);
            Set<Set<String>> keys = figure.values().stream()
                    .map(FigureValue::table)
                    .map(table -> table.keySet())
                    .collect(Collectors.toSet());
            if (keys.size() > 1) {
                checked.fault(fields.at(name), "\"%s\" must have the same keys on each day.".formatted(name));
            }
        });
    }

    private static void readings(Checked checked, Fields fields, Entry entry) {
        entry.readings().forEach((name, readings) -> {
            Place at = fields.block(name).at("chosen");
            noGap(checked, at, name, readings.chosen());
            chosen(checked, at, readings);
        });
    }

    private static void chosen(Checked checked, Place at, Readings readings) {
        readings.chosen().values().stream()
                .filter(word -> !readings.of().containsKey(word))
                .forEach(word -> checked.fault(
                        at,
                        "\"%s\" is chosen, but the readings are: %s."
                                .formatted(word, String.join(", ", readings.of().keySet()))));
    }

    private static void noGap(Checked checked, Place at, String name, Dated<?> dated) {
        LocalDate start = checked.policy().inForceFrom();
        if (start != null
                && dated.atFirst().isEmpty()
                && dated.byDay().firstKey().isAfter(start)) {
            checked.fault(
                    at,
                    "\"%s\" has no value before %s, but the policy is in force from %s."
                            .formatted(name, dated.byDay().firstKey(), start));
        }
    }
}
