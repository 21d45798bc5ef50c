package org.iktiraf.policy.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Readings;
import org.iktiraf.policy.RuleLogic.Compared;
import org.jspecify.annotations.Nullable;

/** Turns comparisons of a policy's rules into what they ask on a day, by the figures and readings of that day. */
final class Demands {

    private static final Pattern FIGURE =
            Pattern.compile("figure ([\\w-]+)/([\\w-]+)(?:\\.at\\((.*)\\))?(\\.inMonths\\(\\))?");
    private static final Pattern READING =
            Pattern.compile("reading ([\\w-]+)/([\\w-]+)(\\.means\\(\\)|\\.word\\(\\))?");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|true|false|0|1|100");
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final String WHOLE = "";

    private final Policy policy;

    Demands(Policy policy) {
        this.policy = policy;
    }

    /** What is asked, by the cell of the table that gives the number; empty where that cannot be told. */
    Map<String, Demand> on(Compared compared, LocalDate day) {
        return switch (compared.word()) {
            case "atLeast" -> numbers(compared, day, number -> new Demand.Between(number, null, false));
            case "moreThan" -> numbers(compared, day, number -> new Demand.Between(number, null, true));
            case "atMost" -> numbers(compared, day, number -> new Demand.Between(null, number, false));
            case "before" -> numbers(compared, day, number -> new Demand.Between(null, number, true));
            case "within" -> within(compared, day);
            case "is", "oneOf" -> words(compared, day, Demand.OneOf::new);
            case "isNot", "noneOf" -> words(compared, day, Demand.NoneOf::new);
            case "anyOf" -> words(compared, day, Demand.AnyOf::new);
            default -> Map.of();
        };
    }

    /** What tells which cell is compared; where two comparisons differ in it, their cells cannot be told apart. */
    static String cell(Compared compared) {
        return String.join(
                ";",
                compared.required().stream()
                        .map(FIGURE::matcher)
                        .filter(Matcher::matches)
                        .map(figure -> String.valueOf(figure.group(3)))
                        .toList());
    }

    /** The days on which any of it may change, the first day in force among them. */
    Set<LocalDate> days(List<Compared> all) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Compared compared : all) {
            for (String text : compared.required()) {
                figure(text).ifPresent(figure -> days.addAll(figure.byDay().keySet()));
                reading(text)
                        .ifPresent(
                                reading -> days.addAll(reading.chosen().byDay().keySet()));
            }
        }
        LocalDate start = policy.inForceFrom() == null ? LocalDate.MIN : policy.inForceFrom();
        days.removeIf(day -> day.isBefore(start));
        days.add(start);
        return days;
    }

    private Map<String, Demand> numbers(Compared compared, LocalDate day, Function<BigDecimal, Demand> demand) {
        Map<String, Demand> demands = new HashMap<>();
        cells(compared.required().get(0), day).forEach((cell, number) -> demands.put(cell, demand.apply(number)));
        return demands;
    }

    private Map<String, Demand> within(Compared compared, LocalDate day) {
        Map<String, BigDecimal> high = cells(compared.required().get(1), day);
        Map<String, Demand> demands = new HashMap<>();
        cells(compared.required().get(0), day).forEach((cell, low) -> {
            if (high.containsKey(cell)) {
                demands.put(cell, new Demand.Between(low, high.get(cell), false));
            }
        });
        return demands;
    }

    private Map<String, BigDecimal> cells(String text, LocalDate day) {
        if (text.matches("\\d+")) {
            return Map.of(WHOLE, new BigDecimal(text));
        }
        Matcher written = FIGURE.matcher(text);
        FigureValue value = written.matches()
                ? figure(text)
                        .flatMap(dated -> dated.on(day))
                        .map(Dated.InForce::value)
                        .orElse(null)
                : null;
        if (value == null) {
            return Map.of();
        }
        Map<String, BigDecimal> cells = new HashMap<>();
        if (value.number() == null) {
            cells.putAll(value.table());
        } else if (written.group(3) == null) {
            cells.put(WHOLE, value.number());
        }
        if (written.group(4) != null) {
            cells.replaceAll((cell, number) -> number.multiply(MONTHS));
        }
        return cells;
    }

    private Map<String, Demand> words(Compared compared, LocalDate day, Function<Set<String>, Demand> demand) {
        String text = compared.required().get(0);
        Matcher literal = LITERAL.matcher(text);
        if (literal.matches()) {
            return Map.of(WHOLE, demand.apply(Set.of(literal.group(1) == null ? text : literal.group(1))));
        }
        Set<String> words =
                reading(text).map(reading -> words(reading, text, day)).orElse(Set.of());
        return words.isEmpty() ? Map.of() : Map.of(WHOLE, demand.apply(words));
    }

    private static Set<String> words(Readings readings, String text, LocalDate day) {
        String word = readings.chosen().on(day).map(Dated.InForce::value).orElse(null);
        Readings.Meaning meaning = word == null ? null : readings.of().get(word);
        if (word == null || meaning == null) {
            return Set.of();
        }
        return text.endsWith(".word()") || (meaning.means().isEmpty() && !text.endsWith(".means()"))
                ? Set.of(word)
                : new HashSet<>(meaning.means());
    }

    private Optional<Dated<FigureValue>> figure(String text) {
        Matcher written = FIGURE.matcher(text);
        return written.matches()
                ? Optional.ofNullable(entry(written.group(1)))
                        .map(entry -> entry.figures().get(written.group(2)))
                : Optional.empty();
    }

    private Optional<Readings> reading(String text) {
        Matcher written = READING.matcher(text);
        return written.matches()
                ? Optional.ofNullable(entry(written.group(1)))
                        .map(entry -> entry.readings().get(written.group(2)))
                : Optional.empty();
    }

    private @Nullable Entry entry(String rule) {
        return policy.entries().get(rule);
    }
}
