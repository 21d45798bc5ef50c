package org.iktiraf.adjudication.facts;

import java.time.LocalDate;
import org.iktiraf.policy.Institution;
import org.jspecify.annotations.Nullable;

/** An approval by an authority, such as {@code apel-q}, that an institution may hold. */
final class Approval {

    private final String where;
    private final boolean noneListed;
    private final @Nullable LocalDate since;

    Approval(Institution institution, String name) {
        this.where = "institution.approvals/" + name;
        this.noneListed = institution.approvals().isEmpty();
        this.since = institution.approvals().get(name);
    }

    /** Not known where the institution lists none at all. */
    Found heldOn(LocalDate day) {
        boolean held = since != null && !day.isBefore(since);
        return Found.of(noneListed ? null : (Boolean) held, where);
    }

    /** Months since its first day, a begun one counting as whole; not known where it is not held. */
    Found monthsOn(LocalDate day) {
        return Found.of(since == null || day.isBefore(since) ? null : Months.begun(since, day), where);
    }
}
