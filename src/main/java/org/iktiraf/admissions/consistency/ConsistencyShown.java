package org.iktiraf.admissions.consistency;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.iktiraf.casework.readings.CaseRead;
import org.iktiraf.casework.readings.Readings;
import org.iktiraf.casework.readings.RuleCount;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of cases shows.
 *
 * @param asOf when the cases were read; null while they are read for the first time
 * @param cases that are compared
 * @param ruled those of them that a person decided
 * @param unreadable stored cases of which something is gone or was altered, in whatever filter
 * @param rules all that spoke in any of them
 * @param unlike like lines that persons decided otherwise
 */
record ConsistencyShown(
        @Nullable Instant asOf, int cases, int ruled, int unreadable, List<RuleCount> rules, List<Unlike> unlike) {

    ConsistencyShown {
        rules = List.copyOf(rules);
        unlike = List.copyOf(unlike);
    }

    static ConsistencyShown of(Readings.Taken taken, ConsistencyAsk ask) {
        List<CaseRead> cases = taken.read().stream().filter(ask::letsThrough).toList();
        return new ConsistencyShown(
                taken.at(),
                cases.size(),
                (int) cases.stream().filter(CaseRead::isRuled).count(),
                taken.unreadable(),
                RuleCount.of(cases),
                Unlike.of(cases));
    }

    /** Those that an officer overrode, the most often overridden first. */
    public List<RuleCount> overridden() {
        return rules.stream()
                .filter(rule -> rule.overridden() > 0)
                .sorted(Comparator.comparing(RuleCount::percent).reversed().thenComparing(RuleCount::rule))
                .toList();
    }

    public List<RuleCount> neverMet() {
        return rules.stream().filter(RuleCount::isNeverMet).toList();
    }

    public List<RuleCount> alwaysMet() {
        return rules.stream().filter(RuleCount::isAlwaysMet).toList();
    }
}
