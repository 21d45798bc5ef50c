package org.iktiraf.adjudication.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.iktiraf.policy.Figure;
import org.iktiraf.portfolio.Credential;
import org.jspecify.annotations.Nullable;

/** When a credential was begun and awarded, and how long it stands; months are begun months. */
public interface OfValidity extends AboutCredential {

    /** The day on which it was begun. */
    default Found startedOn() {
        return Stated.of(this, "started", Credential::started);
    }

    /** The year in which it was begun, null where not known; a key of tables. */
    default @Nullable String yearStarted() {
        Credential mine = credential();
        return mine == null || mine.started() == null
                ? null
                : String.valueOf(mine.started().getYear());
    }

    /** Whether it was begun after a year, as far as is known; only one that is known to be older was not. */
    default boolean mayHaveStartedAfter(Figure year) {
        String mine = yearStarted();
        return mine == null || year.value() == null || new BigDecimal(mine).compareTo(year.value()) > 0;
    }

    /** Whole years of study for the source, as the key of a table; null where its first or last day is not known. */
    default @Nullable String yearsOfStudy() {
        Credential mine = credential();
        LocalDate from = mine == null ? null : mine.started();
        LocalDate to = mine == null ? null : mine.awarded();
        return from == null || to == null ? null : String.valueOf(Months.begunYears(from, to));
    }

    /** Whether its study began no earlier than the study here; null where one of the days is not known. */
    default @Nullable Boolean takenDuringStudy() {
        LocalDate here = portfolio().asks().firstDayOfStudy();
        Credential mine = credential();
        LocalDate there = mine == null ? null : mine.started();
        return here == null || there == null ? null : (Boolean) !there.isBefore(here);
    }

    /** The day on which it was awarded. */
    default Found awardedOn() {
        return Stated.of(this, "awarded", Credential::awarded);
    }

    /** The last day on which it is valid. */
    default Found expiresOn() {
        return Stated.of(this, "expires", Credential::expires);
    }

    /** Months from its award to a reference day; a begun month counts as whole. */
    default Found age(String referenceDay) {
        return Stated.of(this, "awarded", c -> Stated.since(this, c.awarded(), referenceDay));
    }
}
