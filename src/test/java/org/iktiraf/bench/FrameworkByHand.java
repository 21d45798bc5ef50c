package org.iktiraf.bench;

import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.facts.CredentialOffered;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.CredentialKind;

/** The Common Microcredential Framework, written by hand, rule for rule. */
final class FrameworkByHand {

    private FrameworkByHand() {}

    static void judge(OneCase one, DraftDecision decision) {
        studyTime(one, decision);
        level(one, decision);
        size(one, decision);
        summativeAssessment(one, decision);
        creditMode(one, decision);
        identity(one, decision);
        transcript(one, decision);
        towardsDegree(one, decision);
    }

    private static void studyTime(OneCase one, DraftDecision decision) {
        Figure least = one.figure("study-time", "least");
        if (least == null) {
            return;
        }
        Figure most = one.figure("study-time", "most");
        if (most == null) {
            return;
        }
        Reading counted = one.reading("study-time", "counted");
        if (counted == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("study-time", offered).within(offered.studyHours(counted), least, most));
            }
        }
    }

    private static void level(OneCase one, DraftDecision decision) {
        Reading text = one.reading("level", "text");
        if (text == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("level", offered).anyOf(offered.europeanLevel(text), text));
            }
        }
    }

    private static void size(OneCase one, DraftDecision decision) {
        Figure least = one.figure("size", "least");
        if (least == null) {
            return;
        }
        Figure most = one.figure("size", "most");
        if (most == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("size", offered)
                        .within(offered.creditAmount(), least.at(offered.creditUnit()), most.at(offered.creditUnit())));
            }
        }
    }

    private static void summativeAssessment(OneCase one, DraftDecision decision) {
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("summative-assessment", offered).is(offered.summative(), true));
            }
        }
    }

    private static void creditMode(OneCase one, DraftDecision decision) {
        Reading accepted = one.reading("credit-mode", "accepted");
        if (accepted == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("credit-mode", offered).oneOf(offered.creditMode(), accepted));
            }
        }
    }

    private static void identity(OneCase one, DraftDecision decision) {
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("identity", offered).is(offered.identityChecked(), true));
            }
        }
    }

    private static void transcript(OneCase one, DraftDecision decision) {
        Reading fields = one.reading("transcript", "fields");
        if (fields == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("transcript", offered).allShown(offered.shows(fields)));
            }
        }
    }

    private static void towardsDegree(OneCase one, DraftDecision decision) {
        Reading criteria = one.reading("towards-degree", "criteria");
        if (criteria == null) {
            return;
        }
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.MICRO_CREDENTIAL) {
                one.add(decision.finding("towards-degree", offered).oneOf(offered.towardsDegree(), criteria));
            }
        }
    }
}
