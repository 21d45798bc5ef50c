package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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

    /** Titles and codes of completed credentials, and kinds of completed qualifications. */
    static Found words(Portfolio portfolio) {
        Set<String> words = new LinkedHashSet<>();
        boolean complete = !portfolio.credentials().isEmpty()
                || !portfolio.qualifications().isEmpty();
        for (Credential one : portfolio.credentials()) {
            WholeQualification whole = WholeQualification.of(one);
            complete &= one.completed() != null && one.title() != null;
            addIf(one.completed(), words, one.title(), one.code());
            addIf(whole.completed(), words, whole.code());
        }
        for (Qualification one : portfolio.qualifications()) {
            complete &= one.kind() != null && one.completed() != null;
            addIf(one.completed(), words, one.kind());
        }
        return Found.total(words, "credentials", complete);
    }

    /** The same; complete where it is known of each award whether it is one of those wanted. */
    Found words() {
        Found held = words(portfolio);
        boolean told = all().findAny().isPresent() && all().noneMatch(one -> one.may() && !one.told());
        return Found.total(Objects.requireNonNull(held.value()), held.where(), told);
    }

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

    private static void addIf(@Nullable Boolean completed, Set<String> words, @Nullable String... known) {
        if (Boolean.TRUE.equals(completed)) {
            Arrays.stream(known).filter(Objects::nonNull).forEach(words::add);
        }
    }

    private Stream<Held> all() {
        return Stream.concat(
                portfolio.credentials().stream().map(this::held),
                portfolio.qualifications().stream().map(this::held));
    }

    private Held held(Credential one) {
        WholeQualification award = WholeQualification.of(one);
        return new Held(named(one.code(), one.title(), award.code()), award.completed(), award.awarded());
    }

    private Held held(Qualification one) {
        return new Held(named(one.kind(), one.title()), one.completed(), one.awarded());
    }

    private @Nullable Boolean named(@Nullable String... names) {
        boolean known = true;
        for (String name : names) {
            if (name != null && wanted.contains(name)) {
                return true;
            }
            known &= name != null;
        }
        return known ? (Boolean) false : null;
    }

    /** One award; a part that is null is not known. */
    private record Held(
            @Nullable Boolean named,
            @Nullable Boolean completed,
            @Nullable LocalDate awarded) {

        boolean may() {
            return !Boolean.FALSE.equals(named) && !Boolean.FALSE.equals(completed);
        }

        boolean told() {
            return Boolean.TRUE.equals(named) && Boolean.TRUE.equals(completed);
        }

        boolean known() {
            return told() && awarded != null;
        }
    }
}
