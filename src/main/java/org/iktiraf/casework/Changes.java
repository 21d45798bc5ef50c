package org.iktiraf.casework;

import java.util.List;
import java.util.Optional;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explanation;
import org.springframework.stereotype.Component;

/** What a step changed in the decision of its case, each side in the sentences of the rules by which it was made. */
@Component
public final class Changes {

    private final History history;
    private final DecisionFiles decisions;
    private final EarlierRules rules;

    Changes(History history, DecisionFiles decisions, EarlierRules rules) {
        this.history = history;
        this.decisions = decisions;
        this.rules = rules;
    }

    /** The step of this name with the decisions before and after it; empty where the case has no such step. */
    public Optional<Changed> of(Case one, String step) {
        List<Recorded> all = history.check(one).steps();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(step)) {
                return Optional.of(changed(all.get(Math.max(0, i - 1)).step(), all.get(i), i + 1));
            }
        }
        return Optional.empty();
    }

    private Changed changed(Step before, Recorded recorded, int number) {
        Step after = recorded.step();
        return new Changed(
                recorded,
                number,
                explained(before),
                explained(after),
                !before.rules().equals(after.rules()));
    }

    private Explained explained(Step step) {
        return new Explanation(
                        decisions.read(step.decision()), rules.of(step.rules()).rulebook())
                .explained();
    }

    /**
     * A step with the decisions that stood before and after it.
     *
     * @param number of the step in its history, from 1
     * @param otherRules whether it decided by other rules than the step before it
     */
    public record Changed(Recorded recorded, int number, Explained before, Explained after, boolean otherRules) {}
}
