package org.iktiraf.adjudication.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.Deliberation;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.facts.Subject;

/** What stands in the way of a line: findings of which each must change, or one of several that are alternatives. */
final class Needs {

    private Needs() {}

    static List<List<Finding>> of(Line line, Deliberation deliberation) {
        List<List<Finding>> needs = new ArrayList<>();
        Map<Group, List<Finding>> groups = new LinkedHashMap<>();
        deliberation.findings().stream()
                .filter(finding -> finding.subject().line().equals(line.id()))
                .filter(finding -> line.bears(deliberation.part(finding)))
                .sorted()
                .forEach(finding -> {
                    String anyOf = deliberation.entry(finding).anyOf();
                    if (anyOf == null) {
                        needs.add(List.of(finding));
                    } else {
                        groups.computeIfAbsent(new Group(anyOf, finding.subject()), key -> new ArrayList<>())
                                .add(finding);
                    }
                });
        needs.addAll(groups.values());
        needs.removeIf(need -> need.stream().anyMatch(finding -> line.isReached(deliberation.outcome(finding))));
        return needs;
    }

    private record Group(String anyOf, Subject about) {}
}
