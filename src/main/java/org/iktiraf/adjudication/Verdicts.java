package org.iktiraf.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;

/**
 * The arithmetic of a verdict: over all findings that bear on a line, the gravest outcome wins. It reads only what each
 * entry says of its part; no rule's name occurs here.
 */
final class Verdicts {

    private final List<Binding> bindings;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<Part, Map<String, List<Finding>>> bearing = new EnumMap<>(Part.class);

    Verdicts(List<Binding> bindings, List<Finding> findings) {
        this.bindings = bindings;
        for (Finding finding : findings) {
            bearing.computeIfAbsent(entry(finding).part(), part -> new HashMap<>())
                    .computeIfAbsent(line(finding.subject()), line -> new ArrayList<>())
                    .add(finding);
        }
    }

    Answer access(String route) {
        return answer(bearing(Part.ACCESS, route), Outcome.ELIGIBLE);
    }

    Answer credit(String claim) {
        return answer(bearing(Part.CREDIT, claim), Outcome.GRANTED);
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

    /** The line that a finding bears on: a claim; or an access route, of which no claim speaks. */
    private static String line(Subject subject) {
        return subject.claim() != null ? subject.claim() : subject.id();
    }

    private Answer answer(List<Finding> findings, Outcome best) {
        List<Step> steps = steps(findings);
        Outcome gravest = steps.stream().map(Step::outcome).reduce(Outcome::or).orElse(Outcome.REFER);
        List<String> because = steps.stream()
                .filter(s -> s.outcome == gravest)
                .flatMap(s -> s.rules.stream())
                .distinct()
                .sorted()
                .toList();
        return new Answer(gravest.compareTo(best) < 0 ? best : gravest, because);
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
        Outcome outcome = alternatives.stream()
                .map(this::outcome)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Step(
                outcome,
                alternatives.stream()
                        .filter(f -> outcome(f) == outcome)
                        .map(Finding::rule)
                        .distinct()
                        .toList());
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
        Entry known = entries.get(rule);
        return known != null ? known : entries.computeIfAbsent(rule, this::search);
    }

    private Entry search(String rule) {
        for (Binding binding : bindings) {
            Entry entry = binding.entries().get(rule);
            if (entry != null) {
                return entry;
            }
        }
        throw new IllegalStateException("No entry is called " + rule);
    }

    private record Group(String name, Subject subject) {}

    /** An outcome and the full names of the rules that decide it; none where no rule spoke, and a person must judge. */
    record Answer(Outcome outcome, List<String> because) {}

    private record Step(Outcome outcome, List<String> rules) {}
}
