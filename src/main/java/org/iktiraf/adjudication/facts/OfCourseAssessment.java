package org.iktiraf.adjudication.facts;

import java.util.EnumSet;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.AssessmentKind;
import org.iktiraf.portfolio.ExperienceKind;

/** How the learner was assessed for the course here, and what work stands behind it. */
public interface OfCourseAssessment extends AboutCourse {

    /** Whether the course was assessed here again, by another instrument or a second time, though one result failed. */
    default Found triedAgainAfterFailing(Figure percent) {
        return new Instruments(portfolio(), course()).triedAgainAfterFailing(percent.value());
    }

    /** The fewest assessors that any assessment of this course had. */
    default Found fewestAssessors() {
        return new Instruments(portfolio(), course()).fewestAssessors();
    }

    /** Whether each assessment of this course was moderated. */
    default Found moderated() {
        return new Instruments(portfolio(), course()).moderated();
    }

    /** How many assessments by challenge test or portfolio there are for this course. */
    default Found assessmentsHeld() {
        return new Instruments(portfolio(), course())
                .held(EnumSet.of(AssessmentKind.CHALLENGE_TEST, AssessmentKind.PORTFOLIO));
    }

    /** Months of relevant work. */
    default Found monthsOfWork() {
        return new Experiences(portfolio(), programme()).relevantMonths(EnumSet.of(ExperienceKind.WORK), null);
    }

    /** Whether a person judged the field of the learner's experience suitable: that any of it is relevant. */
    default Found suitableField() {
        Found relevant = new Experiences(portfolio(), programme()).relevant();
        boolean some = relevant.value() instanceof Integer count && count > 0;
        return some
                ? Found.of(true, "experience.relevant")
                : Found.of(relevant.complete() ? false : null, "experience.relevant");
    }
}
