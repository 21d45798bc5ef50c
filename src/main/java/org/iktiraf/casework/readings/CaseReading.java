package org.iktiraf.casework.readings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.DecisionFiles;
import org.iktiraf.casework.History;
import org.iktiraf.casework.Overrides;
import org.iktiraf.casework.Overruling;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.RuledLine;
import org.iktiraf.casework.Ruling;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.StepKind;
import org.iktiraf.casework.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a case's decision, ruling and history, and gives back the little that a comparison needs. */
@Component
class CaseReading {

    private final DecisionFiles decisions;
    private final Rulings rulings;
    private final History history;

    CaseReading(DecisionFiles decisions, Rulings rulings, History history) {
        this.decisions = decisions;
        this.rulings = rulings;
        this.history = history;
    }

    /** @throws IllegalStateException if something of the case is gone or was altered */
    CaseRead read(Case of) {
        Optional<Ruling> ruling = rulings.of(of);
        Decision recommended = decisions.read(
                ruling.map(Ruling::recommendation).orElse(of.contents().decision()));
        List<Recorded> steps = history.of(of);
        Overrides overrides = Overrides.of(steps);
        return new CaseRead(
                of.id(),
                of.pseudonym(),
                of.programme(),
                recommended.on(),
                of.version() == null ? 0 : of.version(),
                spoke(recommended.findings()),
                ruling.map(one -> lines(one, recommended, of.programme())).orElse(List.of()),
                findings(overrides),
                throughLines(overrides, recommended),
                appealed(steps, recommended));
    }

    /** The learner appeals against a line; one that is not told is any of them. */
    private static Set<String> appealed(List<Recorded> steps, Decision recommended) {
        return steps.stream()
                .map(Recorded::step)
                .filter(step -> step.kind() == StepKind.APPEALED)
                .map(step -> step.fact("line"))
                .flatMap(line -> Stream.concat(
                        recommended.access().stream()
                                .filter(one -> line.isEmpty()
                                        || Values.word(one.route()).equals(line))
                                .flatMap(one -> one.because().stream()),
                        recommended.credits().stream()
                                .filter(one -> line.isEmpty() || one.claim().equals(line))
                                .flatMap(one -> one.because().stream())))
                .map(String::intern)
                .collect(Collectors.toSet());
    }

    private static List<CaseRead.Spoke> spoke(List<Finding> findings) {
        Map<String, List<Finding>> byRule =
                findings.stream().collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
        return byRule.entrySet().stream()
                .map(rule -> new CaseRead.Spoke(
                        rule.getKey().intern(),
                        times(rule.getValue(), State.MET),
                        times(rule.getValue(), State.NOT_MET),
                        times(rule.getValue(), State.CANNOT_TELL)))
                .toList();
    }

    private static int times(List<Finding> findings, State state) {
        return (int) findings.stream().filter(one -> one.state() == state).count();
    }

    private static List<LineRead> lines(Ruling ruling, Decision recommended, String programme) {
        Likeness likeness = new Likeness(recommended, programme);
        Map<String, RuledLine> ruled = ruling.lines().stream()
                .collect(Collectors.toMap(line -> line.kind() + " " + line.line(), Function.identity()));
        List<LineRead> lines = new ArrayList<>();
        for (AccessLine one : recommended.access()) {
            String name = Values.word(one.route());
            add(lines, "access", name, likeness.of(one), ruled.get("access " + name));
        }
        for (CreditLine one : recommended.credits()) {
            add(lines, "claim", one.course(), likeness.of(one), ruled.get("claim " + one.claim()));
        }
        return lines;
    }

    private static void add(
            List<LineRead> lines, String kind, String name, String likeness, @Nullable RuledLine ruled) {
        if (ruled != null) {
            lines.add(new LineRead(kind, name.intern(), likeness, ruled.recommended(), ruled.decided()));
        }
    }

    private static Set<String> findings(Overrides overrides) {
        return overrides.confirmed().stream()
                .map(Overruling::target)
                .flatMap(target -> Optional.ofNullable(target.rule()).stream())
                .map(String::intern)
                .collect(Collectors.toSet());
    }

    private static Set<String> throughLines(Overrides overrides, Decision recommended) {
        Set<String> rules = new HashSet<>();
        overrides.confirmed().stream()
                .map(Overruling::target)
                .filter(Target::isLine)
                .forEach(target -> rules.addAll(because(target, recommended)));
        return rules;
    }

    private static List<String> because(Target target, Decision recommended) {
        return target.kind().equals("access")
                ? recommended.access().stream()
                        .filter(line -> Values.word(line.route()).equals(target.id()))
                        .flatMap(line -> line.because().stream())
                        .toList()
                : recommended.credits().stream()
                        .filter(line -> line.claim().equals(target.id()))
                        .flatMap(line -> line.because().stream())
                        .toList();
    }
}
