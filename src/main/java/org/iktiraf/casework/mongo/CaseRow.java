package org.iktiraf.casework.mongo;

import java.time.Instant;
import java.util.List;
import org.iktiraf.casework.CaseState;
import org.iktiraf.casework.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** The fields of a case that a list shows. */
record CaseRow(
        @Id String id,
        String pseudonym,
        CaseState state,
        @Nullable String owner,
        String programme,
        String on,
        Instant received,
        Instant changed,
        String due,
        List<Why> why,
        long version) {

    static final String[] FIELDS = {
        "pseudonym", "state", "owner", "programme", "on", "received", "changed", "due", "why", "version"
    };
}
