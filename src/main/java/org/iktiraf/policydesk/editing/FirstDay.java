package org.iktiraf.policydesk.editing;

import java.time.LocalDate;
import java.util.Optional;
import org.iktiraf.policy.Dated;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Readings;
import org.jspecify.annotations.Nullable;

/**
 * The day from which a new value counts: one from which nothing is published yet, for what is published stays as it is.
 *
 * @param published the rule under the draft; empty where the draft adds it
 */
record FirstDay(Optional<Entry> published) {

    /** Of a figure. */
    LocalDate figure(String name, @Nullable LocalDate from) {
        return free(
                "from-" + name,
                from,
                published.flatMap(entry -> Optional.ofNullable(entry.figures().get(name))));
    }

    /** Of the reading that is chosen. */
    LocalDate reading(String name, @Nullable LocalDate from) {
        return free(
                "rfrom-" + name,
                from,
                published
                        .flatMap(entry -> Optional.ofNullable(entry.readings().get(name)))
                        .map(Readings::chosen));
    }

    /** A day that is needed. */
    static LocalDate stated(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw new Slip(field, Slip.Reason.DAY, "");
        }
        return day;
    }

    private static LocalDate free(String field, @Nullable LocalDate from, Optional<? extends Dated<?>> published) {
        LocalDate day = stated(field, from);
        if (published.filter(dated -> dated.byDay().containsKey(day)).isPresent()) {
            throw new Slip(field, Slip.Reason.IN_FORCE, day.toString());
        }
        return day;
    }
}
