package org.iktiraf.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a list of cases shows of one; its fields are those of {@link Case}. */
public record CaseInShort(
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
        long version) {

    public CaseInShort {
        why = List.copyOf(why);
    }
}
