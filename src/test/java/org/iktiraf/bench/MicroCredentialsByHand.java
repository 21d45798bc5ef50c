package org.iktiraf.bench;

import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.facts.AccessSought;
import org.iktiraf.adjudication.facts.CredentialOffered;
import org.iktiraf.adjudication.facts.CreditSought;
import org.iktiraf.adjudication.facts.PartOffered;
import org.iktiraf.adjudication.facts.SourceOffered;
import org.iktiraf.adjudication.facts.SourcesTogether;
import org.iktiraf.adjudication.facts.StackClaimed;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.AccessRoute;
import org.iktiraf.portfolio.Claim;
import org.iktiraf.portfolio.CredentialKind;
import org.iktiraf.portfolio.Route;

/** Micro-credentials, written by hand, rule for rule. */
final class MicroCredentialsByHand {

    private MicroCredentialsByHand() {}

    static void judge(OneCase one, DraftDecision decision) {
        assessed(one, decision);
        kind(one, decision);
        component(one, decision);
        qualityVerified(one, decision);
        verifiedCap(one, decision);
        size(one, decision);
        creditsBySize(one, decision);
        verificationAge(one, decision);
        verifiableSubject(one, decision);
        providerRegistered(one, decision);
        providerCohorts(one, decision);
        document(one, decision);
        courseMatch(one, decision);
        entryRequirement(one, decision);
        professionalHours(one, decision);
        moocCap(one, decision);
        stackPart(one, decision);
        stackCertificate(one, decision);
        stackPartOfSeveral(one, decision);
        stackEnoughParts(one, decision);
        stackHours(one, decision);
        stackFinalAssessment(one, decision);
        stackAssessed(one, decision);
    }

    private static void assessed(OneCase one, DraftDecision decision) {
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL) {
                one.add(decision.finding("assessed", source).is(source.assessed(), true));
            }
        }
    }

    private static void kind(OneCase one, DraftDecision decision) {
        Reading without = one.reading("kind", "without-credit");
        if (without == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL) {
                one.add(decision.finding("kind", source).noneOf(source.kind(), without));
            }
        }
    }

    private static void component(OneCase one, DraftDecision decision) {
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL) {
                one.add(decision.finding("component", source).is(source.component(), true));
            }
        }
    }

    private static void qualityVerified(OneCase one, DraftDecision decision) {
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL) {
                one.add(decision.finding("quality-verified", source).is(source.qualityVerified(), true));
            }
        }
    }

    private static void verifiedCap(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("verified-cap", "percent");
        if (percent == null) {
            return;
        }
        for (CreditSought sought : one.of(CreditSought.class)) {
            for (Claim claim : one.of(Claim.class)) {
                if (claim.route() == Route.MICRO_CREDENTIAL && standsAlone(one, claim.id())) {
                    one.add(decision.cap("verified-cap")
                            .percent(percent, "programme", sought.graduatingCredits())
                            .rounded("down")
                            .coveringClaim(claim.id()));
                }
            }
        }
    }

    private static boolean standsAlone(OneCase one, String claim) {
        return one.of(SourcesTogether.class).stream()
                        .allMatch(any -> !any.claim().equals(claim) || any.standAlone())
                && one.of(StackClaimed.class).stream()
                        .allMatch(any -> !any.claim().equals(claim) || any.standAlone());
    }

    private static void size(OneCase one, DraftDecision decision) {
        Figure hours = one.figure("size", "hours");
        if (hours == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL && Boolean.TRUE.equals(source.standAlone())) {
                one.add(decision.finding("size", source).atLeast(source.hours(), hours));
            }
        }
    }

    private static void creditsBySize(OneCase one, DraftDecision decision) {
        Figure leastHours = one.figure("size", "hours");
        if (leastHours == null) {
            return;
        }
        Figure leastCredits = one.figure("credits-by-size", "least-credits");
        if (leastCredits == null) {
            return;
        }
        Figure stepHours = one.figure("credits-by-size", "step-hours");
        if (stepHours == null) {
            return;
        }
        Figure stepCredits = one.figure("credits-by-size", "step-credits");
        if (stepCredits == null) {
            return;
        }
        for (SourcesTogether sources : one.of(SourcesTogether.class)) {
            if (sources.route() == Route.MICRO_CREDENTIAL && Boolean.TRUE.equals(sources.standAlone())) {
                one.add(decision.finding("credits-by-size", sources)
                        .atLeast(
                                sources.creditsBySize(leastHours, leastCredits, stepHours, stepCredits),
                                sources.creditsHere()));
            }
        }
    }

    private static void verificationAge(OneCase one, DraftDecision decision) {
        Figure years = one.figure("verification-age", "years");
        if (years == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL && Boolean.TRUE.equals(source.standAlone())) {
                one.add(decision.finding("verification-age", source)
                        .within(source.monthsSinceVerified(), 0, years.inMonths()));
            }
        }
    }

    private static void verifiableSubject(OneCase one, DraftDecision decision) {
        Reading excluded = one.reading("verifiable-subject", "excluded");
        if (excluded == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL && Boolean.TRUE.equals(source.standAlone())) {
                one.add(decision.finding("verifiable-subject", source).noneOf(source.subjectMatter(), excluded));
            }
        }
    }

    private static void providerRegistered(OneCase one, DraftDecision decision) {
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL && Boolean.TRUE.equals(source.standAlone())) {
                one.add(decision.finding("provider-registered", source).is(source.issuerRegistered(), true));
            }
        }
    }

    private static void providerCohorts(OneCase one, DraftDecision decision) {
        Figure cohorts = one.figure("provider-cohorts", "cohorts");
        if (cohorts == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL && Boolean.TRUE.equals(source.standAlone())) {
                one.add(decision.finding("provider-cohorts", source).atLeast(source.cohorts(), cohorts));
            }
        }
    }

    private static void document(OneCase one, DraftDecision decision) {
        Reading accepted = one.reading("document", "accepted");
        if (accepted == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL) {
                one.add(decision.finding("document", source).oneOf(source.documentKind(), accepted));
            }
        }
    }

    private static void courseMatch(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("content-match", "percent");
        if (percent == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.MICRO_CREDENTIAL) {
                one.add(decision.finding("course-match", source).atLeast(source.match(), percent));
            }
        }
    }

    private static void entryRequirement(OneCase one, DraftDecision decision) {
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.ENTRY_REQUIREMENT
                    && sought.programme().entry().size() > 0) {
                one.add(decision.finding("entry-requirement", sought)
                        .anyOf(sought.openers(), sought.programme().entry()));
            }
        }
    }

    private static void professionalHours(OneCase one, DraftDecision decision) {
        for (CredentialOffered offered : one.of(CredentialOffered.class)) {
            if (offered.kind() == CredentialKind.CPD) {
                one.add(decision.finding("professional-hours", offered).stated(offered.hours()));
            }
        }
    }

    private static void moocCap(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("mooc-cap", "percent");
        if (percent == null) {
            return;
        }
        for (CreditSought sought : one.of(CreditSought.class)) {
            if (one.of(Claim.class).stream().noneMatch(any -> any.route() == Route.MOOC)) {
                return;
            }
            one.add(decision.cap("mooc-cap")
                    .percent(percent, "programme", sought.graduatingCredits())
                    .rounded("down")
                    .covering(Route.MOOC));
        }
    }

    private static void stackPart(OneCase one, DraftDecision decision) {
        for (PartOffered part : one.of(PartOffered.class)) {
            if (Boolean.TRUE.equals(part.every())) {
                one.add(decision.finding("stack-part", part).is(part.completed(), true));
            }
        }
    }

    private static void stackCertificate(OneCase one, DraftDecision decision) {
        for (PartOffered part : one.of(PartOffered.class)) {
            if (Boolean.TRUE.equals(part.every()) && Boolean.TRUE.equals(part.certificateAsked())) {
                one.add(decision.finding("stack-certificate", part).is(part.certificate(), true));
            }
        }
    }

    private static void stackPartOfSeveral(OneCase one, DraftDecision decision) {
        for (PartOffered part : one.of(PartOffered.class)) {
            if (Boolean.FALSE.equals(part.every())) {
                one.add(decision.finding("stack-part-of-several", part).is(part.completed(), true));
            }
        }
    }

    private static void stackEnoughParts(OneCase one, DraftDecision decision) {
        for (StackClaimed stack : one.of(StackClaimed.class)) {
            if (Boolean.FALSE.equals(stack.every())) {
                one.add(decision.finding("stack-enough-parts", stack).atLeast(stack.completed(), stack.needed()));
            }
        }
    }

    private static void stackHours(OneCase one, DraftDecision decision) {
        for (StackClaimed stack : one.of(StackClaimed.class)) {
            if (Boolean.TRUE.equals(stack.hoursAsked())) {
                one.add(decision.finding("stack-hours", stack).atLeast(stack.hours(), stack.hoursNeeded()));
            }
        }
    }

    private static void stackFinalAssessment(OneCase one, DraftDecision decision) {
        for (StackClaimed stack : one.of(StackClaimed.class)) {
            if (Boolean.TRUE.equals(stack.finalAsked())) {
                one.add(decision.finding("stack-final-assessment", stack).is(stack.finalAssessment(), true));
            }
        }
    }

    private static void stackAssessed(OneCase one, DraftDecision decision) {
        for (StackClaimed stack : one.of(StackClaimed.class)) {
            if (Boolean.FALSE.equals(stack.finalAsked())) {
                one.add(decision.finding("stack-assessed", stack).allShown(stack.assessed()));
            }
        }
    }
}
