package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.Verdicts.Weighed;
import org.iktiraf.adjudication.ledger.Fee;
import org.iktiraf.policy.Part;

/** Reckons what findings of fees come to; each fee of a subject is charged once. */
final class Fees {

    private final List<Fee> charged;

    Fees(Verdicts verdicts) {
        this.charged = verdicts.of(Part.FEE).stream()
                .sorted(Comparator.comparing(Weighed::finding))
                .map(Fees::fee)
                .distinct()
                .toList();
    }

    List<Fee> charged() {
        return charged;
    }

    List<Fee.Total> totals() {
        return charged.stream()
                .collect(Collectors.groupingBy(Fee::currency, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of -> Fee.Total.of(of.getKey(), of.getValue()))
                .toList();
    }

    private static Fee fee(Weighed of) {
        Finding finding = of.finding();
        BigDecimal amount = finding.complete() ? of.number() : null;
        return new Fee(
                finding.rule(),
                finding.subject(),
                amount,
                Objects.requireNonNullElse(of.entry().currency(), ""));
    }
}
