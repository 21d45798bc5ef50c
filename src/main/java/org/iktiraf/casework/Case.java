package org.iktiraf.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application, kept slim because lists of cases are read whole: what it is about is referred to by name. No field
 * tells who the person is.
 *
 * @param owner user name of the officer who has taken it; null where nobody has
 * @param programme institution and code, or the code alone of a programme that the portfolio carried
 * @param on day of application
 * @param received time of arrival, to the millisecond
 * @param changed time of the last step, to the millisecond
 * @param due last day to decide; null where the institution names no time
 * @param why why it is with a person; empty where it is with nobody
 * @param link hash of the secret by which its learner finds it; null where it came without one
 * @param version null until the case is added, and then the store's
 */
public record Case(
        String id,
        String pseudonym,
        CaseState state,
        @Nullable String owner,
        String programme,
        LocalDate on,
        Instant received,
        Instant changed,
        @Nullable LocalDate due,
        List<Why> why,
        Contents contents,
        @Nullable String link,
        @Nullable String idempotencyKey,
        @Nullable String requestHash,
        @Nullable Long version) {

    public Case {
        received = received.truncatedTo(ChronoUnit.MILLIS);
        changed = changed.truncatedTo(ChronoUnit.MILLIS);
        why = List.copyOf(why);
    }

    public Case in(CaseState other, List<Why> reasons) {
        return with(other, owner, changed, reasons, contents);
    }

    public Case ownedBy(@Nullable String other, CaseState then) {
        return with(then, other, changed, why, contents);
    }

    Case holding(Contents other) {
        return with(state, owner, changed, why, other);
    }

    Case at(Instant now) {
        return with(state, owner, now, why, contents);
    }

    private Case with(
            CaseState newState, @Nullable String newOwner, Instant now, List<Why> reasons, Contents newContents) {
        return new Case(
                id,
                pseudonym,
                newState,
                newOwner,
                programme,
                on,
                received,
                now,
                due,
                reasons,
                newContents,
                link,
                idempotencyKey,
                requestHash,
                version);
    }
}
