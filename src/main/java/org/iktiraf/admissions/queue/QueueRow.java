package org.iktiraf.admissions.queue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.iktiraf.casework.CaseInShort;
import org.iktiraf.casework.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case as a line of the queue.
 *
 * @param title of its programme
 * @param days since it was received
 * @param late days since its last day; 0 where that is not over, or there is none
 * @param mine whether who looks has taken it
 */
record QueueRow(CaseInShort of, String title, LocalDate received, long days, long late, boolean mine) {

    static QueueRow of(CaseInShort one, String title, Clock clock, @Nullable String me) {
        LocalDate today = LocalDate.now(clock);
        LocalDate received = LocalDate.ofInstant(one.received(), clock.getZone());
        boolean decided = one.state() == CaseState.DECIDED;
        long late = one.due() == null || decided ? 0 : ChronoUnit.DAYS.between(one.due(), today);
        return new QueueRow(
                one,
                title,
                received,
                ChronoUnit.DAYS.between(received, today),
                Math.max(0, late),
                one.owner() != null && one.owner().equals(me));
    }

    public boolean isSoon(LocalDate soon) {
        return late == 0
                && of.due() != null
                && of.state() != CaseState.DECIDED
                && !of.due().isAfter(soon);
    }
}
