package org.iktiraf.admissions.entering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: what was typed, and what of it is wrong.
 *
 * @param typed by names of fields
 */
record FormPage(Words words, Map<String, String> typed, List<Wrong> wrongs) {

    FormPage {
        typed = Map.copyOf(typed);
        wrongs = List.copyOf(wrongs);
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field, String value) {
        return value(field).equals(value);
    }

    public String label(String field) {
        return words.field(field);
    }

    /** Null where the field explains itself. */
    public @Nullable String hint(String field) {
        return words.hint(field);
    }

    /** Null where nothing is. */
    public @Nullable String wrong(String field) {
        return wrongs.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .map(words::wrong)
                .orElse(null);
    }

    /** Ids of what stands beside a field for whoever hears it; null where nothing does. */
    public @Nullable String beside(String field) {
        String ids = Stream.of(
                        hint(field) == null ? null : field + "-hint", wrong(field) == null ? null : field + "-error")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** A sentence with its field, for the list at the top. */
    public String told(Wrong wrong) {
        return words.field(wrong.field()) + ": " + words.wrong(wrong);
    }
}
