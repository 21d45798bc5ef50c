package org.iktiraf.admissions.difference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be otherwise on the copy of a case; whatever is left out stays as it is.
 *
 * @param programme institution and code, such as {@code universiti-seri-bayu/BBA}
 * @param on another day of application
 * @param fields values as they are typed, by fields as findings name them; an empty one is not known
 * @param without what is left out, as findings name it, such as {@code credentials/mc-1}
 */
record TrialAsked(@Nullable String programme, @Nullable String on, Map<String, String> fields, List<String> without) {

    TrialAsked(
            @Nullable String programme,
            @Nullable String on,
            @Nullable Map<String, String> fields,
            @Nullable List<String> without) {
        this.programme = programme == null || programme.isBlank() ? null : programme.strip();
        this.on = on == null || on.isBlank() ? null : on.strip();
        this.fields = fields == null ? Map.of() : Map.copyOf(fields);
        this.without = without == null ? List.of() : List.copyOf(without);
    }

    boolean asksNothing() {
        return programme == null && on == null && fields.isEmpty() && without.isEmpty();
    }
}
