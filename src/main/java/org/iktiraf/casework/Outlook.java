package org.iktiraf.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.casework.Warning.Kind;

/**
 * What would be decided of a case as it stands, beside what the rules recommend.
 *
 * @param decided with the overrides that count
 * @param targets what can be overridden by their keys, with their state or outcome now
 */
public record Outlook(
        Decision recommended,
        Decision decided,
        List<RuledLine> lines,
        Overrides overrides,
        Map<String, Choice> targets,
        List<Warning> warnings) {

    public Outlook {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    static Outlook of(Decision recommended, Decision decided, Overrides overrides) {
        List<RuledLine> lines = RuledLine.of(recommended, decided);
        Map<String, Choice> targets = targets(decided);
        List<Warning> warnings = new ArrayList<>();
        add(warnings, Kind.CANNOT_TELL, untold(decided, lines));
        add(
                warnings,
                Kind.OPEN_LINE,
                named(lines.stream().filter(line -> !line.isSettled()).toList()));
        add(
                warnings,
                Kind.WITHOUT_EFFECT,
                overrides.confirmed().stream()
                        .map(one -> one.target().key())
                        .filter(key -> !targets.containsKey(key))
                        .toList());
        return new Outlook(recommended, decided, lines, overrides, targets, warnings);
    }

    Outlook warning(List<Warning> more) {
        List<Warning> all = new ArrayList<>(warnings);
        all.addAll(more);
        return new Outlook(recommended, decided, lines, overrides, targets, all);
    }

    private static Map<String, Choice> targets(Decision of) {
        Map<String, Choice> targets = new LinkedHashMap<>();
        of.access().forEach(line -> put(targets, Target.of(line), line.outcome().name()));
        of.credits()
                .forEach(line -> put(targets, Target.of(line), line.outcome().name()));
        Set<String> caps = of.ledger().caps().stream().map(cap -> cap.rule()).collect(Collectors.toSet());
        of.findings().stream()
                .filter(finding -> !caps.contains(finding.rule()))
                .forEach(finding ->
                        put(targets, Target.of(finding), finding.state().name()));
        return targets;
    }

    private static void put(Map<String, Choice> targets, Target target, String now) {
        targets.putIfAbsent(target.key(), new Choice(target, now));
    }

    private static List<String> untold(Decision decided, List<RuledLine> lines) {
        Set<String> untold = decided.findings().stream()
                .filter(finding -> finding.state() == State.CANNOT_TELL)
                .map(finding -> about(finding.subject()) + " " + finding.rule())
                .collect(Collectors.toSet());
        return named(lines.stream()
                .filter(line -> line.because().stream()
                        .anyMatch(rule -> untold.contains(line.kind() + " " + line.line() + " " + rule)))
                .toList());
    }

    private static String about(Subject subject) {
        return subject.lineKind() + " " + subject.line();
    }

    private static List<String> named(List<RuledLine> lines) {
        return lines.stream().map(RuledLine::line).toList();
    }

    private static void add(List<Warning> warnings, Kind kind, List<String> lines) {
        if (!lines.isEmpty()) {
            warnings.add(new Warning(kind, lines));
        }
    }

    /** Something that can be overridden. */
    public record Choice(Target target, String now) {}
}
