package org.iktiraf.bench;

import java.util.List;
import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.facts.CourseClaimed;
import org.iktiraf.adjudication.facts.CreditSought;
import org.iktiraf.adjudication.facts.EvidenceOffered;
import org.iktiraf.adjudication.facts.OutcomeShown;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.Route;

/** Credit by experience, written by hand, rule for rule. */
final class ExperienceByHand {

    private ExperienceByHand() {}

    static void judge(OneCase one, DraftDecision decision) {
        outcomeThreshold(one, decision);
        awardCarriedOver(one, decision);
        oneAttempt(one, decision);
        authenticatedEvidence(one, decision);
        registeredStudent(one, decision);
        providerApproval(one, decision);
        accreditedProgramme(one, decision);
        professionalBody(one, decision);
        studyMode(one, decision);
        excludedCourses(one, decision);
        industrialTraining(one, decision);
        notTakenBefore(one, decision);
        levelMinimum(one, decision);
        creditCap(one, decision);
        executiveWork(one, decision);
        executiveCredits(one, decision);
    }

    private static void outcomeThreshold(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("outcome-threshold", "percent");
        if (percent == null) {
            return;
        }
        for (OutcomeShown shown : one.of(OutcomeShown.class)) {
            if (shown.route() == Route.APEL_C) {
                one.add(decision.finding("outcome-threshold", shown).atLeast(shown.percent(), percent));
            }
        }
    }

    private static void awardCarriedOver(OneCase one, DraftDecision decision) {
        for (OutcomeShown shown : one.of(OutcomeShown.class)) {
            if (shown.route() == Route.APEL_C) {
                one.add(decision.finding("award-carried-over", shown).is(shown.carriedOver(), true));
            }
        }
    }

    private static void oneAttempt(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("outcome-threshold", "percent");
        if (percent == null) {
            return;
        }
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C) {
                one.add(decision.finding("one-attempt", claimed).is(claimed.triedAgainAfterFailing(percent), false));
            }
        }
    }

    private static void authenticatedEvidence(OneCase one, DraftDecision decision) {
        for (EvidenceOffered offered : one.of(EvidenceOffered.class)) {
            if (offered.route() == Route.APEL_C) {
                one.add(decision.finding("authenticated-evidence", offered).stated(offered.authenticatedBy()));
            }
        }
    }

    private static void registeredStudent(OneCase one, DraftDecision decision) {
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C) {
                one.add(decision.finding("registered-student", claimed).is(claimed.registered(), true));
            }
        }
    }

    private static void providerApproval(OneCase one, DraftDecision decision) {
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C) {
                one.add(decision.finding("provider-approval", claimed).is(claimed.holdsApproval("apel-c"), true));
            }
        }
    }

    private static void accreditedProgramme(OneCase one, DraftDecision decision) {
        Reading accepted = one.reading("accredited-programme", "accepted");
        if (accepted == null) {
            return;
        }
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C) {
                one.add(decision.finding("accredited-programme", claimed).oneOf(claimed.accreditation(), accepted));
            }
        }
    }

    private static void professionalBody(OneCase one, DraftDecision decision) {
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C && Boolean.TRUE.equals(claimed.professional())) {
                one.add(decision.finding("professional-body", claimed).is(claimed.bodyAccepts(), true));
            }
        }
    }

    private static void studyMode(OneCase one, DraftDecision decision) {
        Reading accepted = one.reading("study-mode", "accepted");
        if (accepted == null) {
            return;
        }
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C
                    && List.of("master", "postgraduate-diploma", "postgraduate-certificate", "doctorate")
                            .contains(claimed.level())) {
                one.add(decision.finding("study-mode", claimed).oneOf(claimed.mode(), accepted));
            }
        }
    }

    private static void excludedCourses(OneCase one, DraftDecision decision) {
        Reading kinds = one.reading("excluded-courses", "kinds");
        if (kinds == null) {
            return;
        }
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C) {
                one.add(decision.finding("excluded-courses", claimed).noneOf(claimed.courseKind(), kinds));
            }
        }
    }

    private static void industrialTraining(OneCase one, DraftDecision decision) {
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C
                    && List.of("industrial-training", "practicum").contains(claimed.kind())) {
                one.add(decision.finding("industrial-training", claimed).is(claimed.suitableField(), true));
            }
        }
    }

    private static void notTakenBefore(OneCase one, DraftDecision decision) {
        Reading states = one.reading("not-taken-before", "states");
        if (states == null) {
            return;
        }
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C) {
                one.add(decision.finding("not-taken-before", claimed).noneOf(claimed.statesHere(), states));
            }
        }
    }

    private static void levelMinimum(OneCase one, DraftDecision decision) {
        Figure credits = one.figure("level-minimum", "credits");
        if (credits == null) {
            return;
        }
        for (CreditSought programme : one.of(CreditSought.class)) {
            one.add(decision.finding("level-minimum", programme)
                    .atLeast(programme.graduatingCredits(), credits.at(programme.level())));
        }
    }

    private static void creditCap(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("credit-cap", "percent");
        if (percent == null) {
            return;
        }
        Figure minima = one.figure("level-minimum", "credits");
        if (minima == null) {
            return;
        }
        Reading base = one.reading("credit-cap", "base");
        if (base == null) {
            return;
        }
        Reading rounding = one.reading("credit-cap", "rounding");
        if (rounding == null) {
            return;
        }
        for (CreditSought programme : one.of(CreditSought.class)) {
            if (!"executive".equals(programme.kind()) || !"diploma".equals(programme.level())) {
                one.add(decision.cap("credit-cap")
                        .percent(percent, base.word(), programme.base(base.word(), minima))
                        .rounded(rounding.word())
                        .covering(Route.APEL_C));
            }
        }
    }

    private static void executiveWork(OneCase one, DraftDecision decision) {
        Figure years = one.figure("executive-work", "years");
        if (years == null) {
            return;
        }
        for (CourseClaimed claimed : one.of(CourseClaimed.class)) {
            if (claimed.route() == Route.APEL_C
                    && "executive".equals(claimed.programme().kind())
                    && "diploma".equals(claimed.level())) {
                one.add(decision.finding("executive-work", claimed).atLeast(claimed.monthsOfWork(), years.inMonths()));
            }
        }
    }

    private static void executiveCredits(OneCase one, DraftDecision decision) {
        Figure most = one.figure("executive-credits", "most");
        if (most == null) {
            return;
        }
        Reading unit = one.reading("executive-credits", "unit");
        if (unit == null) {
            return;
        }
        for (CreditSought programme : one.of(CreditSought.class)) {
            if ("executive".equals(programme.kind()) && "diploma".equals(programme.level())) {
                one.add(decision.cap("executive-credits")
                        .amount(programme.inCredits(most, unit.word()))
                        .covering(Route.APEL_C));
            }
        }
    }
}
