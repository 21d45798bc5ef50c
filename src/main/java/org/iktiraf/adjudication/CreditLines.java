package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.iktiraf.adjudication.Verdicts.Answer;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.iktiraf.policy.Course;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Claim;
import org.jspecify.annotations.Nullable;

/** Answers each claim before the caps: what becomes of it, and the credits that it carries, kept to hundredths. */
final class CreditLines {

    private static final int HUNDREDTHS = 2;

    private final Programme programme;
    private final Verdicts verdicts;

    CreditLines(Programme programme, Verdicts verdicts) {
        this.programme = programme;
        this.verdicts = verdicts;
    }

    CreditLine of(Claim claim) {
        Course course = programme.course(claim.course()).orElseThrow();
        BigDecimal own = course.bucket() ? BigDecimal.ZERO : BigDecimal.valueOf(course.credits());
        BigDecimal awarded = least(Part.AMOUNT, claim);
        Answer answer = answer(claim, course, awarded);
        return new CreditLine(
                claim.id(),
                course.code(),
                claim.route(),
                awarded == null ? own : awarded,
                least(Part.NEGOTIABLE, claim),
                answer.outcome(),
                verdicts.gradeCarried(claim.id()),
                answer.because());
    }

    private Answer answer(Claim claim, Course course, @Nullable BigDecimal awarded) {
        Answer answer = verdicts.credit(claim.id());
        if (course.bucket()) {
            return awarded == null && unsaid(claim, answer) ? atLeast(answer, Outcome.REFER, List.of()) : answer;
        }
        boolean part = awarded != null
                && answer.outcome().grantsCredit()
                && awarded.compareTo(BigDecimal.valueOf(course.credits())) < 0;
        return part ? atLeast(answer, Outcome.GRANTED_IN_PART, verdicts.awardingLeast(claim.id())) : answer;
    }

    /** A course that takes any credit cannot say how much of it a claim is worth: a rule must, or a person. */
    private boolean unsaid(Claim claim, Answer answer) {
        return answer.outcome().grantsCredit() || !verdicts.speaks(Part.AMOUNT, claim.id());
    }

    private static Answer atLeast(Answer answer, Outcome outcome, List<String> because) {
        Outcome graver = answer.outcome().or(outcome);
        return graver == answer.outcome() ? answer : new Answer(graver, because);
    }

    private @Nullable BigDecimal least(Part part, Claim claim) {
        BigDecimal least = verdicts.least(part, claim.id());
        return least == null ? null : least.setScale(HUNDREDTHS, RoundingMode.DOWN);
    }
}
