package org.iktiraf.adjudication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Part;

/** Reckons what findings of fees come to; each fee of a subject is charged once. */
final class Fees {

    private final List<Fee> charged;

    Fees(List<Finding> sorted, Verdicts verdicts) {
        this.charged = sorted.stream()
                .flatMap(f -> fee(f, verdicts.entry(f.rule())))
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
                .map(of -> total(of.getKey(), of.getValue()))
                .toList();
    }

    private static Fee.Total total(String currency, List<Fee> fees) {
        BigDecimal known = Credits.sum(fees.stream().map(Fee::amount).filter(Objects::nonNull));
        return new Fee.Total(currency, known, fees.stream().allMatch(fee -> fee.amount() != null));
    }

    private static Stream<Fee> fee(Finding finding, Entry entry) {
        if (entry.part() != Part.FEE) {
            return Stream.empty();
        }
        BigDecimal amount = finding.found() instanceof BigDecimal number && finding.complete() ? number : null;
        return Stream.of(
                new Fee(finding.rule(), finding.subject(), amount, Objects.requireNonNullElse(entry.currency(), "")));
    }
}
