package org.iktiraf.issuing.mongo;

import org.iktiraf.issuing.status.StatusEntry;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A place in a status list; its id is that place, so that it can be taken once. */
@Document("status-entries")
record StatusDocument(@Id String place, int list, int index, String caseId, boolean revoked) {

    static StatusDocument of(StatusEntry entry) {
        return new StatusDocument(place(entry), entry.list(), entry.index(), entry.caseId(), entry.revoked());
    }

    static String place(StatusEntry entry) {
        return entry.list() + "/" + entry.index();
    }
}
