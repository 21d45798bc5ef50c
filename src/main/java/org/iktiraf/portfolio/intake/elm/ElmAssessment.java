package org.iktiraf.portfolio.intake.elm;

import java.util.List;
import org.iktiraf.portfolio.intake.gathering.PieceRead;
import org.iktiraf.portfolio.intake.json.Slugs;
import org.iktiraf.portfolio.intake.json.Spot;

/** Fills a credential from the assessment that proves it; one that is no assessment of the whole is told in a remark. */
final class ElmAssessment {

    private ElmAssessment() {}

    static void read(Spot claim, PieceRead piece) {
        List<Spot> assessments = claim.each("provenBy");
        assessments.stream().limit(1).forEach(one -> one(one, piece));
        assessments.stream().skip(1).forEach(more -> more.into().remark("more-results", more.at()));
    }

    private static void one(Spot assessment, PieceRead piece) {
        piece.yesOrNo("assessment.held", true, assessment.at());
        Spot specified = assessment.object("specifiedBy");
        Spot kind = specified.to("dcType").isThere() ? specified.to("dcType") : assessment.to("dcType");
        String label = EuropeanCodes.label(kind);
        piece.text("assessment.mode", label == null ? null : Slugs.of(label), kind.at());
        String scale = specified.to("gradingScheme").to("title").text();
        Spot grade = assessment.to("grade");
        piece.grade(scale, grade.text(), grade.at());
        if (scale == null && grade.isThere()) {
            grade.into().remark("grade-scale-unstated", grade.at());
        }
        supervision(assessment, piece);
    }

    private static void supervision(Spot assessment, PieceRead piece) {
        Spot verified = assessment.any("idVerification", "assessmentSupervisionType");
        Supervision supervision = Supervision.of(EuropeanCodes.label(verified));
        piece.yesOrNo("assessment.supervised", supervision.supervised(), verified.at());
        piece.yesOrNo("assessment.identityChecked", supervision.identityChecked(), verified.at());
    }
}
