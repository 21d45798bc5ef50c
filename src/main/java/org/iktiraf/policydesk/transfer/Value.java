package org.iktiraf.policydesk.transfer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policydesk.drafting.OpenPoint;
import org.jspecify.annotations.Nullable;

/**
 * How much is transferred, as a file says it.
 *
 * @param amount null where it says no single number
 * @param text number or range with its unit; null where it says nothing
 * @param conditions subjects, levels and whatever else is said of it
 */
record Value(@Nullable BigDecimal amount, @Nullable String text, String place, List<OpenPoint> conditions) {

    static final String PROPERTY = "ceterms:transferValue";

    private static final String NUMBER = "schema:value";
    private static final String LEAST = "schema:minValue";
    private static final String MOST = "schema:maxValue";
    private static final List<String> UNITS = List.of("ceterms:creditUnitType", "qdata:creditUnitType");
    private static final Set<String> READ = Set.of(NUMBER, LEAST, MOST, UNITS.get(0), UNITS.get(1));

    static Value of(Described profile) {
        List<Described> values = profile.of(PROPERTY);
        String text =
                values.stream().map(Value::text).filter(said -> !said.isBlank()).collect(Collectors.joining("; "));
        return new Value(
                values.size() == 1 ? amount(values.get(0)) : null,
                text.isEmpty() ? null : text,
                profile.place(),
                values.stream()
                        .flatMap(value -> Prose.of(value, READ, Set.of()).stream())
                        .toList());
    }

    private static @Nullable BigDecimal amount(Described value) {
        try {
            return value.first(NUMBER).map(BigDecimal::new).orElse(null);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static String text(Described value) {
        String number = value.first(NUMBER)
                .orElseGet(() -> Stream.of(LEAST, MOST)
                        .flatMap(end -> value.first(end).stream())
                        .collect(Collectors.joining("–")));
        return (number + " " + unit(value).orElse("")).strip();
    }

    private static Optional<String> unit(Described value) {
        return UNITS.stream()
                .flatMap(property -> value.of(property).stream())
                .flatMap(unit -> unit.isKnown()
                        ? unit.first("ceterms:targetNodeName").or(() -> unit.first("ceterms:targetNode")).stream()
                        : Stream.ofNullable(unit.id()))
                .map(Terms::inShort)
                .findFirst();
    }
}
