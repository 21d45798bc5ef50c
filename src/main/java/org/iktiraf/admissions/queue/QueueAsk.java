package org.iktiraf.admissions.queue;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an address of the queue says, as it was typed; all of it may be missing. */
record QueueAsk(
        @Parameter(
                description = "open (default), mine, unassigned, waiting, second-opinion, appeals, due-soon, decided"
                        + " or all")
        @Nullable
        String tray,

        @Parameter(description = "such as in-review") @Nullable
        String state,

        @Parameter(description = "why it is with a person, such as cannot-tell") @Nullable
        String why,

        @Parameter(description = "institution and code") @Nullable
        String programme,

        @Parameter(description = "user name of who has taken it") @Nullable
        String owner,

        @Parameter(description = "first day of arrival") @Nullable
        String from,

        @Parameter(description = "last day of arrival") @Nullable
        String to,

        @Parameter(description = "how an id begins, or part of a pseudonym, a programme or its title") @Nullable
        String q,

        @Parameter(description = "received (default), due, changed or programme; with - in front from the last")
        @Nullable
        String sort,

        @Parameter(description = "from 1") @Nullable String page,

        @Parameter(description = "cases a page, at most 200") @Nullable
        String size) {

    QueueAddress address() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "tray", tray);
        put(said, "state", state);
        put(said, "why", why);
        put(said, "programme", programme);
        put(said, "owner", owner);
        put(said, "from", from);
        put(said, "to", to);
        put(said, "q", q);
        put(said, "sort", sort);
        put(said, "page", page);
        put(said, "size", size);
        return new QueueAddress(said);
    }

    private static void put(Map<String, String> said, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            said.put(name, value.strip());
        }
    }
}
