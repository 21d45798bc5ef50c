package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Into how many equal parts each line may be cut: whole lines only, unless caps let them be cut. A line may be cut where
 * every cap in credits that covers it allows parts; the parts are as fine as the finest of the credits and limits.
 */
final class Cutting {

    private final List<CapOverLines> caps;
    private final int decimals;

    /**
     * @param caps that rules declare, with limits that are known
     * @param own limits of courses, which say nothing of parts
     */
    Cutting(List<CapOverLines> caps, List<CapOverLines> own, List<CreditLine> lines) {
        this.caps = caps.stream().filter(one -> !one.cap().courses()).toList();
        this.decimals = Stream.concat(
                        lines.stream().map(CreditLine::credits),
                        Stream.concat(this.caps.stream(), own.stream())
                                .flatMap(one -> Stream.ofNullable(one.cap().limit())))
                .mapToInt(BigDecimal::scale)
                .max()
                .orElse(0);
    }

    int parts(CreditLine line) {
        List<CapOverLines> over = caps.stream().filter(one -> one.covers(line)).toList();
        boolean cut = !over.isEmpty() && over.stream().allMatch(one -> one.cuts(line));
        return cut ? Math.max(1, line.credits().movePointRight(decimals).intValueExact()) : 1;
    }
}
