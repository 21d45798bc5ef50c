package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Part, Map<String, List<Finding>>> bearing = new EnumMap<>(Part.class);

    /** @param entries of all policies that bind, by full name */
    Verdicts(Map<String, Entry> entries, List<Finding> findings) {
        this.entries = entries;
        for (Finding finding : findings) {
            bearing.computeIfAbsent(entry(finding).part(), part -> new HashMap<>())
                    .computeIfAbsent(finding.subject().line(), line -> new ArrayList<>())
                    .add(finding);
        }
    }

    Answer access(String route) {
        return answer(bearing(Part.ACCESS, route), Outcome.ELIGIBLE);
    }

    Answer credit(String claim) {
        List<Finding> all = new ArrayList<>(bearing(Part.CREDIT, claim));
        all.addAll(bearing(Part.AMOUNT, claim));
        return answer(all, Outcome.GRANTED);
    }

    boolean speaks(Part part, String claim) {
        return !bearing(part, claim).isEmpty();
    }

    /** The least number that findings of this part found for a claim; null where none found any. */
    @Nullable
    BigDecimal least(Part part, String claim) {
        return bearing(part, claim).stream()
                .flatMap(finding -> number(finding).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Full names of the rules that award the least to a claim. */
    List<String> awardingLeast(String claim) {
        BigDecimal least = least(Part.AMOUNT, claim);
        return bearing(Part.AMOUNT, claim).stream()
                .filter(finding -> number(finding)
                        .filter(n -> least != null && n.compareTo(least) == 0)
                        .isPresent())
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<BigDecimal> number(Finding finding) {
        return finding.found() instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** Whether the grade is carried over; not met where no rule speaks of it. */
    State gradeCarried(String claim) {
        List<State> states =
                bearing(Part.GRADE, claim).stream().map(Finding::state).toList();
        if (states.isEmpty() || states.contains(State.NOT_MET)) {
            return State.NOT_MET;
        }
        return states.contains(State.CANNOT_TELL) ? State.CANNOT_TELL : State.MET;
    }

    private List<Finding> bearing(Part part, String line) {
        return bearing.getOrDefault(part, Map.of()).getOrDefault(line, List.of());
    }

    private Answer answer(List<Finding> findings, Outcome best) {
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

    private List<Step> steps(List<Finding> findings) {
        List<Step> steps = new ArrayList<>();
        Map<Group, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String group = entry(finding).anyOf();
            if (group == null) {
                steps.add(new Step(outcome(finding), List.of(finding.rule())));
            } else {
                groups.computeIfAbsent(new Group(group, finding.subject()), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        groups.values().forEach(alternatives -> steps.add(mildest(alternatives)));
        return steps;
    }

    private Step mildest(List<Finding> alternatives) {
        Outcome mildest = outcome(alternatives.get(0));
        for (Finding finding : alternatives) {
            Outcome outcome = outcome(finding);
            mildest = outcome.compareTo(mildest) < 0 ? outcome : mildest;
        }
        List<String> rules = new ArrayList<>();
        for (Finding finding : alternatives) {
            if (outcome(finding) == mildest) {
                rules.add(finding.rule());
            }
        }
        return new Step(mildest, rules);
    }

    private Outcome outcome(Finding finding) {
        Entry entry = entry(finding);
        return switch (finding.state()) {
            case MET -> entry.whenMet();
            case NOT_MET -> entry.whenNotMet();
            case CANNOT_TELL -> entry.whenCannotTell();
        };
    }

    private Entry entry(Finding finding) {
        return entry(finding.rule());
    }

    /** The entry of a full name. */
    Entry entry(String rule) {
        Entry entry = entries.get(rule);
        if (entry == null) {
            throw new IllegalStateException("No entry is called " + rule);
        }
        return entry;
    }

    private record Group(String name, Subject subject) {}

    /** An outcome and the full names of the rules that decide it; none where no rule spoke, and a person must judge. */
    record Answer(Outcome outcome, List<String> because) {}

    private record Step(Outcome outcome, List<String> rules) {}
}
