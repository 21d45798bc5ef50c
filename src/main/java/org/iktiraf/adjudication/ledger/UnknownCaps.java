package org.iktiraf.adjudication.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.iktiraf.policy.Outcome;

/** What becomes of lines under caps whose limit is not known, as the caps' entries say. */
final class UnknownCaps {

    private final Function<Cap, Outcome> whenCannotTell;

    UnknownCaps(Function<Cap, Outcome> whenCannotTell) {
        this.whenCannotTell = whenCannotTell;
    }

    /** Whether what is not known is granted. */
    boolean presumes(Cap cap) {
        return whenCannotTell.apply(cap).grantsCredit();
    }

    CreditLine under(CreditLine line, List<CapOverLines> unknown) {
        Map<String, Outcome> outcomes = new HashMap<>();
        unknown.forEach(one -> outcomes.put(one.cap().rule(), whenCannotTell.apply(one.cap())));
        Outcome gravest = outcomes.values().stream().reduce(line.outcome(), Outcome::or);
        return gravest == line.outcome()
                ? line
                : line.with(
                        gravest,
                        outcomes.keySet().stream()
                                .filter(rule -> outcomes.get(rule) == gravest)
                                .sorted()
                                .toList());
    }
}
