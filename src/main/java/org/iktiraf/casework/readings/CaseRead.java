package org.iktiraf.casework.readings;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is kept in memory of a case to compare it with others.
 *
 * @param on day of application
 * @param spoke rules that have a finding in it
 * @param lines as a person decided them; empty where nobody has
 * @param findings rules of which an officer overrode a finding, and a second one confirmed it
 * @param throughLines rules that decided a line which an officer overrode, in the same way
 * @param appealed rules that decided a line of a case against which the learner appealed
 */
public record CaseRead(
        String id,
        String pseudonym,
        String programme,
        LocalDate on,
        long version,
        List<Spoke> spoke,
        List<LineRead> lines,
        Set<String> findings,
        Set<String> throughLines,
        Set<String> appealed) {

    public CaseRead {
        spoke = List.copyOf(spoke);
        lines = List.copyOf(lines);
        findings = Set.copyOf(findings);
        throughLines = Set.copyOf(throughLines);
        appealed = Set.copyOf(appealed);
    }

    public boolean isRuled() {
        return !lines.isEmpty();
    }

    /** How often a rule's requirement was met, was not, and could not be told. */
    public record Spoke(String rule, int met, int notMet, int cannotTell) {}
}
