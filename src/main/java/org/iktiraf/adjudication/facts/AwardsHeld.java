package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Credential;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Qualification;
import org.jspecify.annotations.Nullable;

/**
 * Completed qualifications and credentials that bear one of the names wanted, and their age; one of which it is not known
 * whether it was completed, what it is or when it was awarded may be younger than all others.
 */
record AwardsHeld(Portfolio portfolio, List<String> wanted) {

    private static final String WHERE = "credentials.programme.awarded";

    Found monthsTo(LocalDate day) {
        List<Held> may = all().filter(Held::may).toList();
        return may.stream().allMatch(Held::known)
                ? may.stream()
                        .map(Held::awarded)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(newest -> Found.of(Months.begun(newest, day), WHERE))
                        .orElse(Found.unknown(WHERE))
                : Found.unknown(WHERE);
    }

    private Stream<Held> all() {
        return Stream.concat(
                portfolio.credentials().stream().map(this::held),
                portfolio.qualifications().stream().map(this::held));
    }

    private Held held(Credential one) {
        TheAward award = TheAward.of(one);
        return new Held(named(one.code(), one.title(), award.code()), award.completed(), award.awarded());
    }

    private Held held(Qualification one) {
        return new Held(named(one.kind(), one.title()), one.completed(), one.awarded());
    }

    private @Nullable Boolean named(@Nullable String... names) {
        boolean some = false;
        for (String name : names) {
            if (name != null && wanted.contains(name)) {
                return true;
            }
            some |= name != null;
        }
        return some ? (Boolean) false : null;
    }

    /** One award; a part that is null is not known. */
    private record Held(
            @Nullable Boolean named,
            @Nullable Boolean completed,
            @Nullable LocalDate awarded) {

        boolean may() {
            return !Boolean.FALSE.equals(named) && !Boolean.FALSE.equals(completed);
        }

        boolean known() {
            return Boolean.TRUE.equals(named) && Boolean.TRUE.equals(completed) && awarded != null;
        }
    }
}
