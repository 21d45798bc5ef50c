package org.iktiraf.bench;

import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.facts.CredentialOffered;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.CredentialKind;

/** The Malaysian Qualifications Framework, written by hand, rule for rule. */
final class QualificationsByHand {

    private QualificationsByHand() {}

    static void judge(OneCase one, DraftDecision decision) {
        notionalHours(one, decision);
    }

    private static void notionalHours(OneCase one, DraftDecision decision) {
        Figure hours = one.figure("notional-hours", "hours");
        if (hours == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL && Boolean.TRUE.equals(offered.malaysian())) {
                one.add(decision.finding("notional-hours", offered).atLeast(offered.hours(), offered.hoursFor(hours)));
            }
        }
    }
}
