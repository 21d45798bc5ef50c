package org.iktiraf.casework.readings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a rule fared over all cases that are compared.
 *
 * @param cases in which it spoke or was overridden
 * @param met findings of it that were met, and so on
 * @param findings cases in which an officer overrode a finding of it
 * @param throughLines cases in which an officer overrode a line that it decided
 * @param overridden cases in which either was so
 */
public record RuleCount(
        String rule, int cases, int met, int notMet, int cannotTell, int findings, int throughLines, int overridden) {

    public static List<RuleCount> of(Collection<CaseRead> cases) {
        Map<String, RuleCount> counts = new TreeMap<>();
        for (CaseRead one : cases) {
            Set<String> silent = new HashSet<>(one.findings());
            silent.addAll(one.throughLines());
            for (CaseRead.Spoke spoke : one.spoke()) {
                silent.remove(spoke.rule());
                counts.merge(spoke.rule(), of(one, spoke), RuleCount::plus);
            }
            silent.forEach(rule -> counts.merge(rule, of(one, new CaseRead.Spoke(rule, 0, 0, 0)), RuleCount::plus));
        }
        return List.copyOf(counts.values());
    }

    private static RuleCount of(CaseRead one, CaseRead.Spoke spoke) {
        boolean finding = one.findings().contains(spoke.rule());
        boolean line = one.throughLines().contains(spoke.rule());
        return new RuleCount(
                spoke.rule(),
                1,
                spoke.met(),
                spoke.notMet(),
                spoke.cannotTell(),
                finding ? 1 : 0,
                line ? 1 : 0,
                finding || line ? 1 : 0);
    }

    private RuleCount plus(RuleCount other) {
        return new RuleCount(
                rule,
                cases + other.cases,
                met + other.met,
                notMet + other.notMet,
                cannotTell + other.cannotTell,
                findings + other.findings,
                throughLines + other.throughLines,
                overridden + other.overridden);
    }

    /** Overridden cases of a hundred in which it spoke. */
    @JsonProperty
    public BigDecimal percent() {
        return BigDecimal.valueOf(overridden)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(cases), 1, RoundingMode.HALF_UP);
    }

    public int all() {
        return met + notMet + cannotTell;
    }

    public boolean isNeverMet() {
        return all() > 0 && met == 0;
    }

    public boolean isAlwaysMet() {
        return all() > 0 && met == all();
    }
}
