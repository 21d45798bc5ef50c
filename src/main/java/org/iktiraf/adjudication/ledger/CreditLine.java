package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policy.Outcome;
import org.iktiraf.portfolio.Route;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one claim.
 *
 * @param credits what the claim carries, whether granted or not: the course's credits, or the least that a rule awards;
 *     of a claim that is granted in part, that part; 0 where a course that takes any credit is told no amount
 * @param negotiable credits that a person may add, never counted; null where no rule speaks of any
 * @param gradeCarried whether the grade is carried over with the credit; cannot tell where a rule could not
 * @param because full names of the rules that decide it
 */
public record CreditLine(
        String claim,
        String course,
        Route route,
        BigDecimal credits,
        @Nullable BigDecimal negotiable,
        Outcome outcome,
        State gradeCarried,
        List<String> because) {

    public CreditLine {
        credits = Credits.plain(credits);
        negotiable = Credits.plainOrUnknown(negotiable);
        because = List.copyOf(because);
    }

    CreditLine with(Outcome other, List<String> reasons) {
        return new CreditLine(claim, course, route, credits, negotiable, other, gradeCarried, reasons);
    }

    CreditLine carrying(BigDecimal part) {
        return new CreditLine(claim, course, route, part, negotiable, outcome, gradeCarried, because);
    }

    /** Of the claim alone, which is the only line that it has. */
    @Override
    public int hashCode() {
        return claim.hashCode();
    }

    boolean granted() {
        return outcome.grantsCredit();
    }
}
