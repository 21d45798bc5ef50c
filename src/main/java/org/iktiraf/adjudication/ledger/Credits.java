package org.iktiraf.adjudication.ledger;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers of credits in plain digits, so that equal numbers are equal values and print the same. */
final class Credits {

    private Credits() {}

    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    static @Nullable BigDecimal plainOrUnknown(@Nullable BigDecimal number) {
        return number == null ? null : plain(number);
    }

    static BigDecimal sum(Stream<BigDecimal> numbers) {
        return plain(numbers.reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
