package org.iktiraf.adjudication.change;

import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;
import org.jspecify.annotations.Nullable;

/**
 * A line of a decision.
 *
 * @param access whether it answers an access route; otherwise a claim
 * @param id the route's word or the claim's id
 */
public record Line(boolean access, String id) {

    /** Null where the decision has no such line. */
    @Nullable
    Outcome in(Decision decision) {
        return access
                ? decision.access().stream()
                        .filter(line -> Values.word(line.route()).equals(id))
                        .map(line -> line.outcome())
                        .findFirst()
                        .orElse(null)
                : decision.credits().stream()
                        .filter(line -> line.claim().equals(id))
                        .map(line -> line.outcome())
                        .findFirst()
                        .orElse(null);
    }

    boolean isReached(@Nullable Outcome outcome) {
        return outcome != null
                && (access
                        ? outcome == Outcome.ELIGIBLE
                        : outcome.grantsCredit() || outcome == Outcome.EXEMPT_NO_CREDIT);
    }

    boolean bears(Part part) {
        return access ? part == Part.ACCESS : part == Part.CREDIT || part == Part.AMOUNT;
    }
}
