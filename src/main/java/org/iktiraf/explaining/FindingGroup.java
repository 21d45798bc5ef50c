package org.iktiraf.explaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.facts.Subject;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.jspecify.annotations.Nullable;

/**
 * Findings about one thing, the gravest first.
 *
 * @param kind access, claim, credential or programme
 * @param words what it is called beside its id, empty where it has no other name
 * @param line the claim's own line, null where it is no claim
 */
public record FindingGroup(
        String kind, String id, String words, @Nullable CreditLine line, List<FindingLine> findings) {

    public FindingGroup {
        findings = List.copyOf(findings);
    }

    private static final List<String> KINDS = List.of("access", "claim", "programme", "credential");

    /** Access first, then the claims, the programme and the credentials. */
    static List<FindingGroup> of(Explained decision) {
        Map<String, List<FindingShown>> groups = new TreeMap<>();
        decision.findings()
                .forEach(finding -> groups.computeIfAbsent(key(finding.subject()), key -> new ArrayList<>())
                        .add(finding));
        return groups.values().stream()
                .map(findings -> of(findings, decision))
                .sorted(Comparator.comparingInt(group -> KINDS.indexOf(group.kind)))
                .toList();
    }

    private static FindingGroup of(List<FindingShown> findings, Explained decision) {
        Subject subject = findings.get(0).subject();
        CreditLine claimed = decision.credits().stream()
                .filter(line -> line.claim().equals(subject.claim()))
                .findFirst()
                .orElse(null);
        return new FindingGroup(
                subject.lineKind(),
                subject.line(),
                subject.words().getOrDefault("credential", ""),
                claimed,
                findings.stream()
                        .map(finding -> FindingLine.of(finding, decision.findings()))
                        .sorted(FindingLine.GRAVEST_FIRST)
                        .toList());
    }

    private static String key(Subject subject) {
        return subject.lineKind() + " " + subject.line();
    }

    /** What somebody has to look at. */
    public List<FindingLine> pending() {
        return findings.stream().filter(FindingLine::isPending).toList();
    }

    /** What is met, and what has no part in the answer. */
    public List<FindingLine> settled() {
        return findings.stream().filter(line -> !line.isPending()).toList();
    }

    /** An access route's constant, by which its name is found. */
    public String route() {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
