package org.iktiraf.admissions.consistency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.casework.readings.CaseRead;
import org.iktiraf.casework.readings.LineRead;
import org.iktiraf.policy.Outcome;

/**
 * Like lines of several cases that persons decided otherwise.
 *
 * @param kind {@code access} or {@code claim}
 * @param line access route, or code of the course
 * @param recommended what the rules said of each
 * @param decided the cases by what a person decided
 */
record Unlike(String programme, String kind, String line, Outcome recommended, Map<Outcome, List<Named>> decided) {

    static List<Unlike> of(Collection<CaseRead> cases) {
        Map<String, Unlike> alike = new LinkedHashMap<>();
        for (CaseRead one : cases) {
            for (LineRead line : one.lines()) {
                alike.computeIfAbsent(
                                line.likeness(),
                                ignored -> new Unlike(
                                        one.programme(), line.kind(), line.name(), line.recommended(), new TreeMap<>()))
                        .decided
                        .computeIfAbsent(line.decided(), ignored -> new ArrayList<>())
                        .add(new Named(one.id(), one.pseudonym()));
            }
        }
        return alike.values().stream()
                .filter(group -> group.decided.size() > 1)
                .sorted(Comparator.comparing(Unlike::programme).thenComparing(Unlike::line))
                .toList();
    }

    /** A case. */
    record Named(String id, String pseudonym) {}
}
