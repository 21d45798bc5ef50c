package org.iktiraf.bench;

import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.facts.CredentialChecked;

/** What was checked of credentials that arrived as files, written by hand, rule for rule. */
final class VerificationByHand {

    private VerificationByHand() {}

    static void judge(OneCase one, DraftDecision decision) {
        for (CredentialChecked checked : one.of(CredentialChecked.class)) {
            one.add(decision.finding("signature", checked).is(checked.signature(), true));
            one.add(decision.finding("key-of-issuer", checked).is(checked.keyOfIssuer(), true));
            one.add(decision.finding("issuer-known", checked).is(checked.issuerKnown(), true));
            if (checked.namesStatus()) {
                one.add(decision.finding("in-force", checked).is(checked.inForce(), true));
            }
            one.add(decision.finding("valid-from", checked)
                    .atMost(checked.validFrom(), checked.day("day-of-application")));
            one.add(decision.finding("valid-until", checked)
                    .atLeast(checked.expiresOn(), checked.day("day-of-application")));
            one.add(decision.finding("well-formed", checked).is(checked.wellFormed(), true));
            one.add(decision.finding("issued-to-learner", checked).is(checked.issuedToLearner(), true));
            one.add(decision.finding("assessed", checked).is(checked.assessed(), true));
            one.add(decision.finding("supervised", checked).is(checked.supervised(), true));
            one.add(decision.finding("identity-at-assessment", checked).is(checked.identityChecked(), true));
        }
    }
}
