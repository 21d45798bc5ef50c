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
        List<Recorded> all = history.of(one);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(step)) {
                Step after = all.get(i).step();
                Step before = all.get(Math.max(0, i - 1)).step();
                return Optional.of(new Changed(all.get(i), explained(before), explained(after)));
            }
        }
        return Optional.empty();
    }

    private Explained explained(Step step) {
        return new Explanation(
                        decisions.read(step.decision()), rules.of(step.rules()).rulebook())
                .explained();
    }

    /** A step with the decisions that stood before and after it. */
    public record Changed(Recorded recorded, Explained before, Explained after) {}
}
