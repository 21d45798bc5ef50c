package org.iktiraf.admissions.difference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.explaining.CapCompared;
import org.iktiraf.explaining.Comparing;
import org.iktiraf.explaining.FindingCompared;
import org.iktiraf.explaining.LineCompared;
import org.iktiraf.policy.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a change makes of a decision, for programs.
 *
 * @param changed whether any line, finding or cap differs
 * @param lines all lines of both, the changed ones first
 * @param turned findings that answer otherwise
 * @param single findings that are in one of them only
 * @param moved findings that answer the same of another value
 * @param caps that apply in either
 */
record DifferenceShown(
        boolean changed,
        Total before,
        Total after,
        List<LineCompared> lines,
        List<FindingCompared> turned,
        List<FindingCompared> single,
        List<FindingCompared> moved,
        List<CapCompared> caps) {

    static DifferenceShown of(Comparing of) {
        return new DifferenceShown(
                of.isChanged(),
                Total.of(of.before()),
                Total.of(of.after()),
                of.lines(),
                of.turned(),
                of.single(),
                of.moved(),
                of.caps());
    }

    /**
     * What a decision comes to.
     *
     * @param programme code of the programme
     * @param access null where no way in was asked for
     */
    record Total(
            LocalDate on,
            String programme,
            @Nullable Outcome access,
            BigDecimal creditsClaimed,
            BigDecimal creditsGranted) {

        static Total of(Explained decision) {
            return new Total(
                    decision.on(),
                    decision.programme(),
                    decision.verdict().access(),
                    decision.verdict().creditsClaimed(),
                    decision.verdict().creditsGranted());
        }
    }
}
