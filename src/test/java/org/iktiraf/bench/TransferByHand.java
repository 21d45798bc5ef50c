package org.iktiraf.bench;

import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.facts.ExemptionSought;
import org.iktiraf.adjudication.facts.SourceOffered;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.Route;

/** Credit transfer, written by hand, rule for rule. */
final class TransferByHand {

    private TransferByHand() {}

    static void judge(OneCase one, DraftDecision decision) {
        minimumGrade(one, decision);
        creditValue(one, decision);
        creditSurplus(one, decision);
        contentMatch(one, decision);
        sourceAccreditation(one, decision);
        direction(one, decision);
        verticalStep(one, decision);
        certificateDiplomaCap(one, decision);
        earlierCertificateDiploma(one, decision);
        certificateDiplomaUnpublished(one, decision);
        diplomaBachelorCap(one, decision);
        advancedDiplomaCap(one, decision);
        advancedDiplomaWithDiploma(one, decision);
        residency(one, decision);
        gradeWhileEnrolled(one, decision);
        gradeOnSameLevel(one, decision);
        unfinishedStudy(one, decision);
        exemptionWithoutCredit(one, decision);
        exemptionGrade(one, decision);
    }

    private static void minimumGrade(OneCase one, DraftDecision decision) {
        Reading grade = one.reading("minimum-grade", "grade");
        if (grade == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("minimum-grade", source)
                        .atLeast(source.grade(), source.gradeHere(grade.word())));
            }
        }
    }

    private static void creditValue(OneCase one, DraftDecision decision) {
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("credit-value", source).atLeast(source.credits(), source.creditsHere()));
            }
        }
    }

    private static void creditSurplus(OneCase one, DraftDecision decision) {
        Reading setting = one.reading("credit-surplus", "value");
        if (setting == null || !setting.word().equals("equal")) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("credit-surplus", source).atMost(source.credits(), source.creditsHere()));
            }
        }
    }

    private static void contentMatch(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("content-match", "percent");
        if (percent == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("content-match", source).atLeast(source.match(), percent));
            }
        }
    }

    private static void sourceAccreditation(OneCase one, DraftDecision decision) {
        Reading accepted = one.reading("source-accreditation", "accepted");
        if (accepted == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("source-accreditation", source).oneOf(source.accreditation(), accepted));
            }
        }
    }

    private static void direction(OneCase one, DraftDecision decision) {
        Reading allowed = one.reading("direction", "allowed");
        if (allowed == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("direction", source).oneOf(source.direction(), allowed));
            }
        }
    }

    private static void verticalStep(OneCase one, DraftDecision decision) {
        Reading steps = one.reading("vertical-step", "steps");
        if (steps == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER && !Boolean.FALSE.equals(source.vertical())) {
                one.add(decision.finding("vertical-step", source).oneOf(source.step(), steps));
            }
        }
    }

    private static void certificateDiplomaCap(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("certificate-diploma-cap", "percent");
        if (percent == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER
                    && "diploma".equals(source.target().level())
                    && (source.step() == null || "certificate-diploma".equals(source.step()))) {
                one.add(decision.cap("certificate-diploma-cap")
                        .percent(percent, "programme", source.creditsOfProgramme())
                        .coveringClaim(source.claim()));
            }
        }
    }

    private static void earlierCertificateDiploma(OneCase one, DraftDecision decision) {
        Reading steps = one.reading("earlier-certificate-diploma", "steps");
        if (steps == null) {
            return;
        }
        if (one.figure("certificate-diploma-cap", "percent") != null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER
                    && "diploma".equals(source.target().level())) {
                one.add(decision.finding("earlier-certificate-diploma", source).noneOf(source.step(), steps));
            }
        }
    }

    private static void certificateDiplomaUnpublished(OneCase one, DraftDecision decision) {
        Reading steps = one.reading("certificate-diploma-unpublished", "steps");
        if (steps == null) {
            return;
        }
        if (one.reading("earlier-certificate-diploma", "steps") != null
                || one.figure("certificate-diploma-cap", "percent") != null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER
                    && "diploma".equals(source.target().level())) {
                one.add(decision.finding("certificate-diploma-unpublished", source)
                        .noneOf(source.step(), steps));
            }
        }
    }

    private static void diplomaBachelorCap(OneCase one, DraftDecision decision) {
        Reading percent = one.reading("diploma-bachelor-cap", "percent");
        if (percent == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER
                    && "bachelor".equals(source.target().level())
                    && (source.step() == null || "diploma-bachelor".equals(source.step()))) {
                one.add(decision.cap("diploma-bachelor-cap")
                        .percent(percent.figure(), "programme", source.creditsOfProgramme())
                        .coveringClaim(source.claim()));
            }
        }
    }

    private static void advancedDiplomaCap(OneCase one, DraftDecision decision) {
        Figure semesters = one.figure("advanced-diploma-cap", "semesters");
        if (semesters == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER
                    && "bachelor".equals(source.target().level())
                    && (source.step() == null || "advanced-diploma-bachelor".equals(source.step()))) {
                one.add(decision.cap("advanced-diploma-cap")
                        .amount(source.creditsOf(semesters))
                        .coveringClaim(source.claim()));
            }
        }
    }

    private static void advancedDiplomaWithDiploma(OneCase one, DraftDecision decision) {
        Reading beside = one.reading("advanced-diploma-with-diploma", "beside");
        if (beside == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER
                    && "bachelor".equals(source.target().level())
                    && (source.step() == null || "advanced-diploma-bachelor".equals(source.step()))) {
                one.add(decision.finding("advanced-diploma-with-diploma", source)
                        .anyOf(source.qualificationsHeld(), beside));
            }
        }
    }

    private static void residency(OneCase one, DraftDecision decision) {
        Figure semesters = one.figure("residency", "semesters");
        if (semesters == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER
                    && !Boolean.TRUE.equals(source.vertical())
                    && !Boolean.TRUE.equals(source.sameProvider())) {
                one.add(decision.finding("residency", source)
                        .atLeast(
                                source.semestersHere(),
                                semesters.at(source.target().level())));
            }
        }
    }

    private static void gradeWhileEnrolled(OneCase one, DraftDecision decision) {
        if (one.reading("grade-while-enrolled", "carried") == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("grade-while-enrolled", source).is(source.stillEnrolled(), true));
            }
        }
    }

    private static void gradeOnSameLevel(OneCase one, DraftDecision decision) {
        Reading carried = one.reading("grade-on-same-level", "carried");
        if (carried == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("grade-on-same-level", source).oneOf(source.direction(), carried));
            }
        }
    }

    private static void unfinishedStudy(OneCase one, DraftDecision decision) {
        Reading accepted = one.reading("unfinished-study", "accepted");
        if (accepted == null) {
            return;
        }
        for (SourceOffered source : one.of(SourceOffered.class)) {
            if (source.route() == Route.CREDIT_TRANSFER) {
                one.add(decision.finding("unfinished-study", source).oneOf(source.endedBy(), accepted));
            }
        }
    }

    private static void exemptionWithoutCredit(OneCase one, DraftDecision decision) {
        for (ExemptionSought sought : one.of(ExemptionSought.class)) {
            one.add(decision.finding("exemption-without-credit", sought)
                    .anyOf(sought.subjects(), sought.exemptingSubjects()));
        }
    }

    private static void exemptionGrade(OneCase one, DraftDecision decision) {
        for (ExemptionSought sought : one.of(ExemptionSought.class)) {
            if (Boolean.TRUE.equals(sought.gradeAsked())) {
                one.add(decision.finding("exemption-grade", sought).atLeast(sought.grade(), sought.gradeNeeded()));
            }
        }
    }
}
