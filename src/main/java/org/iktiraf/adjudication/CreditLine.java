package org.iktiraf.adjudication;

import java.util.List;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Route;

/**
 * The answer for one claim.
 *
 * @param credits the course's credits, whether granted or not
 * @param gradeCarried whether the grade is carried over with the credit; cannot tell where a rule could not
 * @param because full names of the rules that decide it
 */
public record CreditLine(
        String claim,
        String course,
        Route route,
        int credits,
        Outcome outcome,
        State gradeCarried,
        List<String> because) {

    public CreditLine {
        because = List.copyOf(because);
    }

    CreditLine with(Outcome other, List<String> reasons) {
        return new CreditLine(claim, course, route, credits, other, gradeCarried, reasons);
    }

    boolean granted() {
        return outcome.grantsCredit();
    }
}
