package org.iktiraf.admissions.history;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.DecisionFiles;
import org.iktiraf.casework.History;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Rulings;
import org.iktiraf.casework.Step;
import org.iktiraf.casework.StepKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a history: opens what was written, and compares each decision with the one before. */
@Component
class Chronicle {

    private final Casework casework;
    private final History history;
    private final DecisionFiles decisions;
    private final Rulings rulings;
    private final Clock clock;

    Chronicle(Casework casework, History history, DecisionFiles decisions, Rulings rulings, Clock clock) {
        this.casework = casework;
        this.history = history;
        this.decisions = decisions;
        this.rulings = rulings;
        this.clock = clock;
    }

    Told tell(String id) {
        Case of = casework.find(id);
        History.Checked checked = history.check(of);
        List<Entry> entries = new ArrayList<>();
        Recorded last = null;
        for (Recorded one : checked.steps()) {
            entries.add(entry(of, entries.size() + 1, one, last));
            last = one;
        }
        return new Told(of, entries, checked.broken());
    }

    private Entry entry(Case of, int number, Recorded one, @Nullable Recorded last) {
        Step step = one.step();
        String then = last == null ? step.decision() : last.step().decision();
        boolean changed = !then.equals(step.decision());
        Decision before = changed ? decisions.read(then) : null;
        Decision after = changed ? decisions.read(step.decision()) : null;
        return new Entry(
                number,
                one,
                step.at().atZone(clock.getZone()),
                casework.text(of, step.text()),
                before == null || after == null ? ruled(step) : LineTurned.between(before, after),
                granted(before),
                granted(after),
                last != null && !last.step().rules().equals(step.rules()));
    }

    private List<LineTurned> ruled(Step step) {
        return step.kind() != StepKind.DECIDED || step.fact("ruling").isEmpty()
                ? List.of()
                : rulings.named(step.fact("ruling")).lines().stream()
                        .filter(line -> line.recommended() != line.decided())
                        .map(LineTurned::of)
                        .toList();
    }

    private static @Nullable BigDecimal granted(@Nullable Decision of) {
        return of == null ? null : of.verdict().creditsGranted();
    }

    /**
     * A history as it is shown.
     *
     * @param entries the oldest first
     * @param broken name of the newest step that is gone or was altered; null where none is
     */
    record Told(Case of, List<Entry> entries, @Nullable String broken) {

        Told {
            entries = List.copyOf(entries);
        }

        public List<Entry> newestFirst() {
            List<Entry> turned = new ArrayList<>(entries);
            Collections.reverse(turned);
            return turned;
        }
    }
}
