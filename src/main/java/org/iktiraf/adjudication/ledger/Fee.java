package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.iktiraf.adjudication.facts.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A fee that a policy reckons; it bears on no answer.
 *
 * @param rule full name of the entry
 * @param subject what is charged for
 * @param amount null where it cannot be told
 * @param currency as the policy writes it, such as {@code RM}
 */
public record Fee(String rule, Subject subject, @Nullable BigDecimal amount, String currency) {

    public Fee {
        amount = Credits.plainOrUnknown(amount);
    }

    /**
     * All fees of one currency together.
     *
     * @param amount of the fees that are known
     * @param complete false where some cannot be told
     */
    public record Total(String currency, BigDecimal amount, boolean complete) {

        public static Total of(String currency, List<Fee> fees) {
            BigDecimal known = Credits.sum(fees.stream().map(Fee::amount).filter(Objects::nonNull));
            return new Total(currency, known, fees.stream().allMatch(fee -> fee.amount() != null));
        }
    }
}
