package org.iktiraf.adjudication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;

/**
 * The arithmetic of a verdict: over all findings that bear on a line, the gravest outcome wins. It reads only what each
 * entry says of its part; no rule's name occurs here.
 */
final class Verdicts {

    private final Map<String, Entry> entries;
    private final List<Finding> findings;

    /** @param entries by full name */
    Verdicts(Map<String, Entry> entries, List<Finding> findings) {
        this.entries = entries;
        this.findings = findings;
    }

    Answer access(String route) {
        return answer(
                Part.ACCESS,
                f -> f.subject().kind().equals("access") && f.subject().id().equals(route),
                Outcome.ELIGIBLE);
    }

    Answer credit(String claim) {
        return answer(Part.CREDIT, f -> claim.equals(f.subject().claim()), Outcome.GRANTED);
    }

    /** Whether the grade is carried over; not met where no rule speaks of it. */
    State gradeCarried(String claim) {
        List<State> states = findings.stream()
                .filter(f -> claim.equals(f.subject().claim()) && part(f) == Part.GRADE)
                .map(Finding::state)
                .toList();
        if (states.isEmpty() || states.contains(State.NOT_MET)) {
            return State.NOT_MET;
        }
        return states.contains(State.CANNOT_TELL) ? State.CANNOT_TELL : State.MET;
    }

    private Answer answer(Part part, Predicate<Finding> bearing, Outcome best) {
        List<Step> steps = steps(
                findings.stream().filter(f -> part(f) == part).filter(bearing).toList());
        Outcome gravest = steps.stream().map(Step::outcome).reduce(Outcome::or).orElse(Outcome.REFER);
        List<String> because = steps.stream()
                .filter(s -> s.outcome == gravest)
                .flatMap(s -> s.rules.stream())
                .distinct()
                .sorted()
                .toList();
        return new Answer(gravest.compareTo(best) < 0 ? best : gravest, because);
    }

    private List<Step> steps(List<Finding> bearing) {
        List<Step> steps = new ArrayList<>();
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : bearing) {
            String group = entry(finding).anyOf();
            if (group == null) {
                steps.add(new Step(outcome(finding), List.of(finding.rule())));
            } else {
                groups.computeIfAbsent(group + " " + finding.subject(), key -> new ArrayList<>())
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

    private Part part(Finding finding) {
        return entry(finding).part();
    }

    private Entry entry(Finding finding) {
        Entry entry = entries.get(finding.rule());
        if (entry == null) {
            throw new IllegalStateException("No entry is called " + finding.rule());
        }
        return entry;
    }

    /** An outcome and the full names of the rules that decide it; none where no rule spoke, and a person must judge. */
    record Answer(Outcome outcome, List<String> because) {}

    private record Step(Outcome outcome, List<String> rules) {}
}
