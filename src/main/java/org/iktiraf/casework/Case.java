package org.iktiraf.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One application, kept slim because lists of cases are read whole: what it is about is referred to by name. {@code
 * original} and {@code portfolio} are names of {@link org.iktiraf.portfolio.Portfolios}, {@code decision} is one of
 * {@link Decisions}, {@code rules} is the hash of an edition in {@link org.iktiraf.policy.Editions} that holds all rules
 * of that moment; {@code on} is the day of application, {@code received} the time of arrival to the millisecond. No
 * field tells who the person is. {@code version} is null until the case is added, and then belongs to the store.
 */
public record Case(
        String id,
        String pseudonym,
        CaseState state,
        String title,
        String programme,
        LocalDate on,
        Instant received,
        String original,
        String portfolio,
        String decision,
        String rules,
        String engine,
        @Nullable String idempotencyKey,
        @Nullable String requestHash,
        @Nullable Long version) {

    public Case {
        received = received.truncatedTo(ChronoUnit.MILLIS);
    }
}
