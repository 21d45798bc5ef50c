package org.iktiraf.policydesk.impact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.policydesk.dryrun.Comparison;
import org.iktiraf.policydesk.dryrun.DryRun;
import org.jspecify.annotations.Nullable;

/**
 * What a draft makes of all cases, as far as it is known.
 *
 * @param counts of cases by effect
 * @param rows of the effect that is looked at, at most {@link #MOST_ROWS}
 * @param hidden rows beyond those
 */
record ImpactShown(
        DryRun run, Map<Effect, Integer> counts, @Nullable Effect chosen, List<Row> rows, int hidden) {

    static final int MOST_ROWS = 200;

    ImpactShown {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
        rows = List.copyOf(rows);
    }

    static ImpactShown of(DryRun run, @Nullable Effect chosen) {
        Map<Effect, Integer> counts = new EnumMap<>(Effect.class);
        for (Effect effect : Effect.values()) {
            counts.put(effect, 0);
        }
        List<Row> all = run.comparisons().stream().map(Row::of).toList();
        all.forEach(row -> counts.merge(row.effect(), 1, Integer::sum));
        List<Row> rows = all.stream()
                .filter(row -> chosen == null ? row.effect() != Effect.SAME : row.effect() == chosen)
                .toList();
        return new ImpactShown(
                run,
                counts,
                chosen,
                rows.subList(0, Math.min(MOST_ROWS, rows.size())),
                Math.max(0, rows.size() - MOST_ROWS));
    }

    public boolean isRunning() {
        return !run.state().isOver();
    }

    /** How many cases are decided otherwise. */
    public int changed() {
        return run.comparisons().size()
                - counts.getOrDefault(Effect.SAME, 0)
                - counts.getOrDefault(Effect.IMPOSSIBLE, 0);
    }

    /** One case. */
    record Row(Comparison comparison, Effect effect) {

        static Row of(Comparison comparison) {
            return new Row(comparison, Effect.of(comparison));
        }

        public boolean isSample() {
            return comparison.name().startsWith(StoredCases.SAMPLE);
        }
    }
}
