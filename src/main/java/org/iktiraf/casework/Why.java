package org.iktiraf.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.policy.Outcome;

/** Why a case is with a person, in the order in which an officer wants to know it. */
public enum Why {
    /** The learner contests a line. */
    APPEAL,
    /** An override waits for a second officer. */
    SECOND_OFFICER,
    /** The learner sent evidence or a message. */
    LEARNER_WROTE,
    /** A rule sends it to a person. */
    REFERRED,
    /** A rule could not tell, for a value is missing. */
    CANNOT_TELL,
    /** Evidence is missing, or a condition is still to be met. */
    EVIDENCE_MISSING,
    /** A cap or the same learning holds credit back. */
    HELD_BACK,
    /** A line is refused, and only its confirming is left. */
    REFUSAL,
    /** Every line is green, and only its confirming is left. */
    ALL_GREEN;

    /** What of a decision needs a person, the first reason first. */
    public static List<Why> of(Decision decision) {
        List<Outcome> outcomes = Stream.concat(
                        decision.access().stream().map(AccessLine::outcome),
                        decision.credits().stream().map(CreditLine::outcome))
                .toList();
        List<Why> why = new ArrayList<>();
        add(why, REFERRED, outcomes.isEmpty() || outcomes.contains(Outcome.REFER));
        add(why, CANNOT_TELL, unknown(decision));
        add(why, EVIDENCE_MISSING, outcomes.stream().anyMatch(Why::waits));
        add(
                why,
                HELD_BACK,
                outcomes.contains(Outcome.HELD_BACK_BY_CAP) || outcomes.contains(Outcome.COUNTED_ELSEWHERE));
        add(why, REFUSAL, outcomes.contains(Outcome.REFUSED) || outcomes.contains(Outcome.NOT_ELIGIBLE));
        add(why, ALL_GREEN, isGreen(decision));
        return List.copyOf(why);
    }

    /** Whether every line that is asked for is granted or eligible. */
    public static boolean isGreen(Decision decision) {
        boolean any = !decision.access().isEmpty() || !decision.credits().isEmpty();
        return any
                && decision.access().stream().allMatch(line -> line.outcome() == Outcome.ELIGIBLE)
                && decision.credits().stream().allMatch(line -> line.outcome() == Outcome.GRANTED);
    }

    private static boolean unknown(Decision decision) {
        return !isGreen(decision)
                && decision.findings().stream().anyMatch(finding -> finding.state() == State.CANNOT_TELL);
    }

    private static boolean waits(Outcome outcome) {
        return switch (outcome) {
            case CONDITIONAL, NEEDS_EVIDENCE, SUSPENDED, SUPPLEMENTARY_WORK, GAP_ASSESSMENT -> true;
            default -> false;
        };
    }

    private static void add(List<Why> why, Why one, boolean holds) {
        if (holds) {
            why.add(one);
        }
    }
}
