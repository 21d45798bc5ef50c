package org.iktiraf.preassessment.follow;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.History;
import org.iktiraf.casework.Recorded;
import org.iktiraf.casework.Step;
import org.iktiraf.casework.StepKind;
import org.iktiraf.casework.Why;
import org.springframework.stereotype.Component;

/** What a learner may see of the history of their case. */
@Component
class Followed {

    /** Steps that stay among officers until they have decided. */
    private static final Set<StepKind> AMONG_OFFICERS = EnumSet.of(
            StepKind.OVERRIDE_PROPOSED, StepKind.OVERRIDE_CONFIRMED, StepKind.OVERRIDE_REFUSED, StepKind.EXPORTED);

    private static final Set<StepKind> WRITTEN_TO_LEARNER = EnumSet.of(StepKind.MESSAGE, StepKind.ASKED_FOR_EVIDENCE);

    private final History history;
    private final Casework casework;

    Followed(History history, Casework casework) {
        this.history = history;
        this.casework = casework;
    }

    /** The newest first. */
    List<StepShown> steps(Case of) {
        List<StepShown> shown = new ArrayList<>();
        for (Recorded recorded : history.of(of)) {
            Step step = recorded.step();
            if (!AMONG_OFFICERS.contains(step.kind())) {
                boolean mine = step.by().equals("learner");
                boolean forLearner = mine || WRITTEN_TO_LEARNER.contains(step.kind());
                String text = forLearner ? casework.text(of, step.text()) : null;
                shown.add(0, new StepShown(step.at(), step.kind().name(), mine, step.fact("line"), text));
            }
        }
        return shown;
    }

    /** Back with whoever deals with it, because the learner wrote. */
    static Case answered(Case one) {
        CaseState state = one.state() == CaseState.NEEDS_EVIDENCE
                ? one.owner() == null ? CaseState.ASSESSED : CaseState.IN_REVIEW
                : one.state();
        return one.in(state, because(Why.LEARNER_WROTE, one.why()));
    }

    static Case contested(Case one) {
        return one.in(CaseState.UNDER_APPEAL, because(Why.APPEAL, one.why()));
    }

    private static List<Why> because(Why first, List<Why> others) {
        List<Why> why = new ArrayList<>(List.of(first));
        others.stream().filter(other -> other != first).forEach(why::add);
        return why;
    }
}
