package org.iktiraf.policydesk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.FigureValue;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Readings;

/** A policy with one thing changed: a number by one step, a reading to another, a day of force by one day. */
record Mutant(String change, Policy policy) {

    static List<Mutant> of(Edition edition) {
        Policy policy = edition.policy();
        List<Mutant> mutants = new ArrayList<>();
        LocalDate from = policy.inForceFrom();
        if (from != null && policy.follows() == null) {
            mutants.add(new Mutant("in force a day later", inForce(policy, from.plusDays(1))));
            mutants.add(new Mutant("in force a day earlier", inForce(policy, from.minusDays(1))));
        }
        policy.entries().values().stream()
                .filter(entry -> entry.policy().equals(policy.slug()) && edition.speaks(entry.name()))
                .forEach(entry -> {
                    entry.figures()
                            .forEach((name, dated) -> dated(dated, Mutant::steps)
                                    .forEach((change, other) ->
                                            mutants.add(figure(policy, entry, name, change, other))));
                    entry.readings()
                            .forEach((name, readings) -> dated(readings.chosen(), word -> others(word, readings))
                                    .forEach((change, other) ->
                                            mutants.add(reading(policy, entry, name, change, other))));
                });
        return mutants;
    }

    private interface Change<T> {
        Map<String, T> of(T value);
    }

    private static <T> Map<String, Dated<T>> dated(Dated<T> dated, Change<T> change) {
        Map<String, Dated<T>> changed = new LinkedHashMap<>();
        dated.atFirst()
                .ifPresent(value -> change.of(value)
                        .forEach((how, other) -> changed.put(how, Dated.undated(other, dated.byDay()))));
        dated.byDay().forEach((day, value) -> {
            change.of(value).forEach((how, other) -> changed.put(day + " " + how, with(dated, day, day, other)));
            changed.put(day + " a day later", with(dated, day, day.plusDays(1), value));
            if (dated.atFirst().isPresent() || !day.equals(dated.byDay().firstKey())) {
                changed.put(day + " a day earlier", with(dated, day, day.minusDays(1), value));
            }
        });
        return changed;
    }

    private static <T> Dated<T> with(Dated<T> dated, LocalDate day, LocalDate newDay, T value) {
        NavigableMap<LocalDate, T> days = new TreeMap<>(dated.byDay());
        days.remove(day);
        days.put(newDay, value);
        return dated.atFirst().map(first -> Dated.undated(first, days)).orElseGet(() -> Dated.since(days));
    }

    private static Map<String, FigureValue> steps(FigureValue value) {
        Map<String, FigureValue> steps = new LinkedHashMap<>();
        if (value.number() != null) {
            up(value.number()).forEach((how, number) -> steps.put(how, FigureValue.of(number)));
        }
        value.table()
                .forEach((key, number) -> up(number).forEach((how, other) -> {
                    Map<String, BigDecimal> table = new LinkedHashMap<>(value.table());
                    table.put(key, other);
                    steps.put(key + " " + how, new FigureValue(null, table));
                }));
        return steps;
    }

    /** No figure is less than nothing. */
    private static Map<String, BigDecimal> up(BigDecimal number) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, number.scale()));
        Map<String, BigDecimal> steps =
                new LinkedHashMap<>(Map.of(number + " -> " + number.add(step), number.add(step)));
        if (number.signum() != 0) {
            steps.put(number + " -> " + number.subtract(step), number.subtract(step));
        }
        return steps;
    }

    private static Map<String, String> others(String word, Readings readings) {
        Map<String, String> others = new LinkedHashMap<>();
        readings.of().keySet().stream()
                .filter(other -> !other.equals(word))
                .forEach(other -> others.put(word + " -> " + other, other));
        return others;
    }

    private static Mutant figure(Policy policy, Entry entry, String name, String change, Dated<FigureValue> other) {
        Map<String, Dated<FigureValue>> figures = new LinkedHashMap<>(entry.figures());
        figures.put(name, other);
        return new Mutant(
                entry.name() + ": " + name + " " + change, with(policy, with(entry, figures, entry.readings())));
    }

    private static Mutant reading(Policy policy, Entry entry, String name, String change, Dated<String> other) {
        Map<String, Readings> readings = new LinkedHashMap<>(entry.readings());
        readings.computeIfPresent(name, (key, mine) -> new Readings(other, mine.of()));
        return new Mutant(
                entry.name() + ": " + name + " " + change, with(policy, with(entry, entry.figures(), readings)));
    }

    private static Entry with(Entry e, Map<String, Dated<FigureValue>> figures, Map<String, Readings> readings) {
        return new Entry(
                e.policy(),
                e.name(),
                e.part(),
                e.anyOf(),
                e.says(),
                e.note(),
                e.cites(),
                e.routes(),
                figures,
                readings,
                e.whenMet(),
                e.whenNotMet(),
                e.whenCannotTell(),
                e.restate(),
                e.lowerIsStricter(),
                e.currency());
    }

    private static Policy with(Policy p, Entry entry) {
        Map<String, Entry> entries = new LinkedHashMap<>(p.entries());
        entries.put(entry.name(), entry);
        return new Policy(
                p.slug(),
                p.title(),
                p.authority(),
                p.sources(),
                p.inForceFrom(),
                p.follows(),
                p.bindsEvery(),
                p.leavesOut(),
                p.reads(),
                entries);
    }

    private static Policy inForce(Policy p, LocalDate from) {
        return new Policy(
                p.slug(),
                p.title(),
                p.authority(),
                p.sources(),
                from,
                p.follows(),
                p.bindsEvery(),
                p.leavesOut(),
                p.reads(),
                p.entries());
    }
}
