package org.iktiraf.bench;

import java.util.List;
import org.iktiraf.adjudication.DraftDecision;
import org.iktiraf.adjudication.facts.AccessSought;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;
import org.iktiraf.portfolio.AccessRoute;

/** Access by experience, written by hand, rule for rule. */
final class AccessByHand {

    private AccessByHand() {}

    static void judge(OneCase one, DraftDecision decision) {
        minimumAge(one, decision);
        relevantExperience(one, decision);
        entryQualification(one, decision);
        bachelorDegree(one, decision);
        workExperience(one, decision);
        citizen(one, decision);
        citizenWhereUnpublished(one, decision);
        openToNonCitizens(one, decision);
        aptitudeTest(one, decision);
        malayQuestions(one, decision);
        englishQuestions(one, decision);
        portfolio(one, decision);
        portfolioMarks(one, decision);
        interview(one, decision);
        certificateLevel(one, decision);
        certificateValidity(one, decision);
    }

    private static void minimumAge(OneCase one, DraftDecision decision) {
        Figure years = one.figure("minimum-age", "years");
        if (years == null) {
            return;
        }
        Reading counted = one.reading("minimum-age", "counted");
        if (counted == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A) {
                one.add(decision.finding("minimum-age", sought)
                        .atLeast(sought.age(counted.word()), years.at(sought.level())));
            }
        }
    }

    private static void relevantExperience(OneCase one, DraftDecision decision) {
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A && !"doctorate".equals(sought.level())) {
                one.add(decision.finding("relevant-experience", sought).atLeast(sought.relevantExperience(), 1));
            }
        }
    }

    private static void entryQualification(OneCase one, DraftDecision decision) {
        Reading accepted = one.reading("entry-qualification", "accepted");
        if (accepted == null) {
            return;
        }
        Reading field = one.reading("entry-qualification", "field");
        if (field == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A && "master".equals(sought.level())) {
                one.add(decision.finding("entry-qualification", sought)
                        .anyOf(sought.qualifications(field.word()), accepted));
            }
        }
    }

    private static void bachelorDegree(OneCase one, DraftDecision decision) {
        Reading accepted = one.reading("bachelor-degree", "accepted");
        if (accepted == null) {
            return;
        }
        Reading field = one.reading("bachelor-degree", "field");
        if (field == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A && "doctorate".equals(sought.level())) {
                one.add(decision.finding("bachelor-degree", sought)
                        .anyOf(sought.qualifications(field.word()), accepted));
            }
        }
    }

    private static void workExperience(OneCase one, DraftDecision decision) {
        Figure years = one.figure("work-experience", "years");
        if (years == null) {
            return;
        }
        Reading counted = one.reading("work-experience", "counted");
        if (counted == null) {
            return;
        }
        Reading degree = one.reading("work-experience", "degree");
        if (degree == null) {
            return;
        }
        Reading orHigher = one.reading("bachelor-degree", "accepted");
        if (orHigher == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A && "doctorate".equals(sought.level())) {
                one.add(decision.finding("work-experience", sought)
                        .atLeast(sought.monthsOfWork(counted.word(), degree, orHigher), years.inMonths()));
            }
        }
    }

    private static void citizen(OneCase one, DraftDecision decision) {
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A
                    && !List.of("advanced-diploma", "doctorate").contains(sought.level())) {
                one.add(decision.finding("citizen", sought).is(sought.citizenship(), true));
            }
        }
    }

    private static void citizenWhereUnpublished(OneCase one, DraftDecision decision) {
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A
                    && List.of("advanced-diploma", "doctorate").contains(sought.level())) {
                one.add(decision.finding("citizen-where-unpublished", sought).is(sought.citizenship(), true));
            }
        }
    }

    private static void openToNonCitizens(OneCase one, DraftDecision decision) {
        Reading levels = one.reading("open-to-non-citizens", "levels");
        if (levels == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A) {
                one.add(decision.finding("open-to-non-citizens", sought).oneOf(sought.level(), levels));
            }
        }
    }

    private static void aptitudeTest(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("aptitude-test", "percent");
        if (percent == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A
                    && List.of("certificate", "diploma", "bachelor", "master").contains(sought.level())) {
                one.add(decision.finding("aptitude-test", sought).atLeast(sought.aptitudeTest(), percent));
            }
        }
    }

    private static void malayQuestions(OneCase one, DraftDecision decision) {
        Figure questions = one.figure("malay-questions", "questions");
        if (questions == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A && "bachelor".equals(sought.level())) {
                one.add(decision.finding("malay-questions", sought)
                        .is(sought.questions("malay"), questions.at(sought.citizenOrNot())));
            }
        }
    }

    private static void englishQuestions(OneCase one, DraftDecision decision) {
        Figure questions = one.figure("english-questions", "questions");
        if (questions == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A && "bachelor".equals(sought.level())) {
                one.add(decision.finding("english-questions", sought)
                        .is(sought.questions("english"), questions.at(sought.citizenOrNot())));
            }
        }
    }

    private static void portfolio(OneCase one, DraftDecision decision) {
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A) {
                one.add(decision.finding("portfolio", sought).atLeast(sought.portfoliosHandedIn(), 1));
            }
        }
    }

    private static void portfolioMarks(OneCase one, DraftDecision decision) {
        Reading counted = one.reading("portfolio-marks", "counted-at");
        if (counted == null) {
            return;
        }
        Figure percent = one.figure("portfolio-marks", "percent");
        if (percent == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A && counted.means().contains(sought.level())) {
                one.add(decision.finding("portfolio-marks", sought).atLeast(sought.portfolioAssessed(), percent));
            }
        }
    }

    private static void interview(OneCase one, DraftDecision decision) {
        Figure percent = one.figure("interview", "percent");
        if (percent == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A && "master".equals(sought.level())) {
                one.add(decision.finding("interview", sought).atLeast(sought.interview(), percent));
            }
        }
    }

    private static void certificateLevel(OneCase one, DraftDecision decision) {
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A_CERTIFICATE) {
                one.add(decision.finding("certificate-level", sought)
                        .anyOf(sought.certificateLevels(), sought.level()));
            }
        }
    }

    private static void certificateValidity(OneCase one, DraftDecision decision) {
        Figure years = one.figure("certificate-validity", "years");
        if (years == null) {
            return;
        }
        Reading counted = one.reading("certificate-validity", "counted");
        if (counted == null) {
            return;
        }
        for (AccessSought sought : one.of(AccessSought.class)) {
            if (sought.route() == AccessRoute.APEL_A_CERTIFICATE) {
                one.add(decision.finding("certificate-validity", sought)
                        .atMost(sought.certificateAge(counted.word()), years.inMonths()));
            }
        }
    }
}
