package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of a verdict: over all findings that bear on a line, the gravest outcome wins. It reads only what each
 * entry says of its part; no rule's name occurs here.
 */
final class Verdicts {

    private final Map<String, Entry> entries;
    private final Map<Part, Map<String, List<Weighed>>> bearing = new EnumMap<>(Part.class);

    /** @param entries of all policies that bind, by full name */
    Verdicts(Map<String, Entry> entries, List<Finding> findings) {
        this.entries = entries;
        for (Finding finding : findings) {
            Entry entry = entry(finding.rule());
            bearing.computeIfAbsent(entry.part(), part -> new HashMap<>())
                    .computeIfAbsent(finding.subject().line(), line -> new ArrayList<>())
                    .add(new Weighed(finding, entry));
        }
    }

    Answer access(String route) {
        return answer(bearing(Part.ACCESS, route), Outcome.ELIGIBLE);
    }

    Answer credit(String claim) {
        List<Weighed> all = new ArrayList<>(bearing(Part.CREDIT, claim));
        all.addAll(bearing(Part.AMOUNT, claim));
        return answer(all, Outcome.GRANTED);
    }

    /** Findings of a part, with their entries. */
    List<Weighed> of(Part part) {
        List<Weighed> all = new ArrayList<>();
        bearing.getOrDefault(part, Map.of()).values().forEach(all::addAll);
        return all;
    }

    boolean speaks(Part part, String claim) {
        return !bearing(part, claim).isEmpty();
    }

    /** The least number that findings of this part found for a claim; null where none found any. */
    @Nullable
    BigDecimal least(Part part, String claim) {
        BigDecimal least = null;
        for (Weighed one : bearing(part, claim)) {
            BigDecimal number = one.number();
            if (number != null) {
                least = least == null ? number : least.min(number);
            }
        }
        return least;
    }

    /** Full names of the rules that award the least to a claim. */
    List<String> awardingLeast(String claim) {
        BigDecimal least = least(Part.AMOUNT, claim);
        TreeSet<String> rules = new TreeSet<>();
        for (Weighed one : bearing(Part.AMOUNT, claim)) {
            BigDecimal number = one.number();
            if (number != null && least != null && number.compareTo(least) == 0) {
                rules.add(one.finding.rule());
            }
        }
        return List.copyOf(rules);
    }

    /** Whether the grade is carried over; not met where no rule speaks of it. */
    State gradeCarried(String claim) {
        List<State> states = bearing(Part.GRADE, claim).stream()
                .map(one -> one.finding.state())
                .toList();
        if (states.isEmpty() || states.contains(State.NOT_MET)) {
            return State.NOT_MET;
        }
        return states.contains(State.CANNOT_TELL) ? State.CANNOT_TELL : State.MET;
    }

    private List<Weighed> bearing(Part part, String line) {
        return bearing.getOrDefault(part, Map.of()).getOrDefault(line, List.of());
    }

    private Answer answer(List<Weighed> findings, Outcome best) {
        List<Step> steps = steps(findings);
        if (steps.isEmpty()) {
            return new Answer(Outcome.REFER, List.of());
        }
        Outcome gravest = best;
        for (Step step : steps) {
            gravest = gravest.or(step.outcome);
        }
        return new Answer(gravest, because(steps, gravest));
    }

    private static List<String> because(List<Step> steps, Outcome gravest) {
        boolean none = steps.stream().noneMatch(step -> step.outcome == gravest);
        TreeSet<String> rules = new TreeSet<>();
        for (Step step : steps) {
            if (none || step.outcome == gravest) {
                rules.addAll(step.rules);
            }
        }
        return List.copyOf(rules);
    }

    private List<Step> steps(List<Weighed> findings) {
        List<Step> steps = new ArrayList<>();
        Map<Group, List<Weighed>> groups = new LinkedHashMap<>();
        for (Weighed one : findings) {
            String group = one.entry.anyOf();
            if (group == null) {
                steps.add(new Step(one.outcome(), List.of(one.finding.rule())));
            } else {
                groups.computeIfAbsent(new Group(group, one.finding.subject()), key -> new ArrayList<>())
                        .add(one);
            }
        }
        groups.values().forEach(alternatives -> steps.add(mildest(alternatives)));
        return steps;
    }

    private static Step mildest(List<Weighed> alternatives) {
        Outcome mildest = alternatives.get(0).outcome();
        for (Weighed one : alternatives) {
            mildest = one.outcome().compareTo(mildest) < 0 ? one.outcome() : mildest;
        }
        List<String> rules = new ArrayList<>();
        for (Weighed one : alternatives) {
            if (one.outcome() == mildest) {
                rules.add(one.finding.rule());
            }
        }
        return new Step(mildest, rules);
    }

    /** The entry of a full name. */
    Entry entry(String rule) {
        Entry entry = entries.get(rule);
        if (entry == null) {
            throw new IllegalStateException("No entry is called " + rule);
        }
        return entry;
    }

    /** A finding with the entry that says what it costs. */
    record Weighed(Finding finding, Entry entry) {

        Outcome outcome() {
            return switch (finding.state()) {
                case MET -> entry.whenMet();
                case NOT_MET -> entry.whenNotMet();
                case CANNOT_TELL -> entry.whenCannotTell();
            };
        }

        @Nullable
        BigDecimal number() {
            return finding.found() instanceof BigDecimal number ? number : null;
        }
    }

    private record Group(String name, Subject subject) {}

    /** An outcome and the full names of the rules that decide it; none where no rule spoke, and a person must judge. */
    record Answer(Outcome outcome, List<String> because) {}

    private record Step(Outcome outcome, List<String> rules) {}
}
