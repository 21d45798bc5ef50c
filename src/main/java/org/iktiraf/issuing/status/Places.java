package org.iktiraf.issuing.status;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Gives out places in status lists. A list that is half full is followed by another. */
@Component
public final class Places {

    private static final int MOST = StatusEntry.BITS / 2;

    private final SecureRandom random = new SecureRandom();
    private final StatusEntries entries;

    Places(StatusEntries entries) {
        this.entries = entries;
    }

    /** Takes a place for a case; it is lost if nothing is issued with it. */
    public StatusEntry take(String caseId) {
        StatusEntry entry;
        do {
            entry = new StatusEntry(newest(), random.nextInt(StatusEntry.BITS), caseId, false);
        } while (!entries.add(entry));
        return entry;
    }

    /** The number of the list that is being filled. */
    int newest() {
        return 1 + (int) (entries.count() / MOST);
    }
}
