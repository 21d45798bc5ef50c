package org.iktiraf.issuing;

import org.iktiraf.casework.CaseDecided;
import org.iktiraf.issuing.status.StatusEntries;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes back what was issued before a case was decided again, at once and not only when the new credential is asked for.
 * Should the service end between the two, the new credential takes the older ones back.
 */
@Component
class Revoking {

    private final StatusEntries entries;

    Revoking(StatusEntries entries) {
        this.entries = entries;
    }

    @EventListener
    void takeBack(CaseDecided decided) {
        entries.revoke(decided.caseId());
    }
}
