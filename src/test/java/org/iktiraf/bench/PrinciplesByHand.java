package org.iktiraf.bench;

import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.facts.CredentialOffered;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.CredentialKind;

/** The principles of micro-credentials, written by hand, rule for rule. */
final class PrinciplesByHand {

    private PrinciplesByHand() {}

    static void judge(OneCase one, DraftDecision decision) {
        outcomeBased(one, decision);
        personalised(one, decision);
        onDemand(one, decision);
        secureAndShareable(one, decision);
        transparent(one, decision);
        naming(one, decision);
    }

    private static void outcomeBased(OneCase one, DraftDecision decision) {
        Reading shown = one.reading("outcome-based", "shown");
        if (shown == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("outcome-based", offered).allShown(offered.shows(shown)));
            }
        }
    }

    private static void personalised(OneCase one, DraftDecision decision) {
        Reading shown = one.reading("personalised", "shown");
        if (shown == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("personalised", offered).allShown(offered.shows(shown)));
            }
        }
    }

    private static void onDemand(OneCase one, DraftDecision decision) {
        Reading shown = one.reading("on-demand", "shown");
        if (shown == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("on-demand", offered).allShown(offered.shows(shown)));
            }
        }
    }

    private static void secureAndShareable(OneCase one, DraftDecision decision) {
        Reading shown = one.reading("secure-and-shareable", "shown");
        if (shown == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("secure-and-shareable", offered).allShown(offered.shows(shown)));
            }
        }
    }

    private static void transparent(OneCase one, DraftDecision decision) {
        Reading shown = one.reading("transparent", "shown");
        if (shown == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("transparent", offered).allShown(offered.shows(shown)));
            }
        }
    }

    private static void naming(OneCase one, DraftDecision decision) {
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("naming", offered).is(offered.qualificationTitle(), "none"));
            }
        }
    }
}
