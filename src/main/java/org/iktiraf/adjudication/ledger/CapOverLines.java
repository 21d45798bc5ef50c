package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.ledger.Ledger.CapApplied;
import org.iktiraf.adjudication.ledger.Selection.Limit;

/** A cap over the lines of one case: which it covers, what each weighs under it, and what is left of it. */
final class CapOverLines {

    private final Cap cap;
    private final SameLearning learning;

    CapOverLines(Cap cap, SameLearning learning) {
        this.cap = cap;
        this.learning = learning;
    }

    Cap cap() {
        return cap;
    }

    boolean known() {
        return cap.limit() != null;
    }

    boolean covers(CreditLine line) {
        return cap.source() == null
                ? cap.covers(line.claim(), line.route())
                : learning.cites(line, cap.source().id());
    }

    /** Whether some of a line's credits may be counted here without the rest. */
    boolean cuts(CreditLine line) {
        return cap.parts() && (cap.source() == null || line.credits().compareTo(limit()) <= 0);
    }

    Limit over(List<CreditLine> ordered) {
        Set<Integer> covered = IntStream.range(0, ordered.size())
                .boxed()
                .filter(i -> covers(ordered.get(i)))
                .collect(Collectors.toSet());
        List<BigDecimal> weights =
                ordered.stream().map(line -> weight(line.credits())).toList();
        return new Limit(covered, weights, limit(), cap.courses());
    }

    /** Whether the best choice without it stands: it has room for all of it, and lets nothing be cut to fit more. */
    boolean lets(Map<CreditLine, BigDecimal> wanted) {
        return !cap.parts() && used(wanted).compareTo(limit()) <= 0;
    }

    /** Whether these credits more would go beyond it. */
    boolean holdsBack(CreditLine line, BigDecimal more, Map<CreditLine, BigDecimal> kept) {
        return known() && covers(line) && weight(more).compareTo(limit().subtract(used(kept))) > 0;
    }

    /** Credits of a line that still fit. */
    BigDecimal wouldFit(CreditLine line, Map<CreditLine, BigDecimal> kept) {
        BigDecimal left = limit().subtract(used(kept)).max(BigDecimal.ZERO);
        if (cap.courses()) {
            return left.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ZERO : line.credits();
        }
        return left;
    }

    CapApplied applied(Map<CreditLine, BigDecimal> wanted, Map<CreditLine, BigDecimal> kept) {
        Ceiling ceiling = cap.ceiling();
        BigDecimal limit = cap.limit();
        BigDecimal used = used(kept);
        return new CapApplied(
                cap.rule(),
                cap.key(),
                ceiling.basis(),
                ceiling.base(),
                ceiling.percent(),
                ceiling.least(),
                ceiling.earlier(),
                limit,
                cap.courses() ? "courses" : null,
                used(wanted),
                used,
                limit == null ? null : Credits.plain(limit.subtract(used)));
    }

    private BigDecimal used(Map<CreditLine, BigDecimal> kept) {
        return Credits.sum(
                kept.entrySet().stream().filter(line -> covers(line.getKey())).map(line -> weight(line.getValue())));
    }

    /** One claim may always have all of a source; so alone it weighs no more than what may be shared of it. */
    private BigDecimal weight(BigDecimal credits) {
        if (cap.courses()) {
            return BigDecimal.ONE;
        }
        return cap.source() == null || !known() ? credits : credits.min(limit());
    }

    private BigDecimal limit() {
        return Objects.requireNonNull(cap.limit());
    }
}
