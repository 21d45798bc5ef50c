package org.iktiraf.admissions.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.iktiraf.casework.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * A history for programs.
 *
 * @param complete whether every step back to the first is still what its name says
 * @param broken name of the newest step that is gone or was altered; null where none is
 * @param steps the oldest first
 */
record HistoryShown(
        String caseId,
        String pseudonym,
        boolean complete,
        @Nullable String broken,
        List<Line> steps) {

    static HistoryShown of(Chronicle.Told told) {
        return new HistoryShown(
                told.of().id(),
                told.of().pseudonym(),
                told.broken() == null,
                told.broken(),
                told.entries().stream().map(Line::of).toList());
    }

    /**
     * A step.
     *
     * @param name by its content, which the next step names as its previous
     * @param text what was written; null where nothing was, or it was erased
     * @param erased whether something was written that can be read no more
     * @param decision name of the decision that stands after it
     * @param rules hash of the rules by which that was made
     * @param changes lines of the decision that are others since
     */
    record Line(
            String name,
            @Nullable String previous,
            OffsetDateTime at,
            String by,
            StepKind kind,
            Map<String, String> facts,
            @Nullable String text,
            boolean erased,
            String decision,
            String rules,
            List<LineTurned> changes) {

        static Line of(Entry entry) {
            return new Line(
                    entry.recorded().name(),
                    entry.step().previous(),
                    entry.at().toOffsetDateTime(),
                    entry.step().by(),
                    entry.step().kind(),
                    entry.step().facts(),
                    entry.text(),
                    entry.isErased(),
                    entry.step().decision(),
                    entry.step().rules(),
                    entry.turned());
        }
    }
}
