package org.iktiraf.portfolio.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a portfolio with all the fields that it may have, known or not.
 *
 * @param section name of the list in which it stands, such as {@code credentials}; its own name where there is but one
 * @param id null where there is but one
 */
public record Piece(String section, @Nullable String id, List<Field> fields) {

    public Piece {
        fields = List.copyOf(fields);
    }

    /** As findings name it, such as {@code credentials/mc-1}. */
    public String where() {
        return id == null ? section : section + "/" + id;
    }

    /** The value of a field by its name below the piece; empty where it is not known. */
    public Optional<String> value(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst().map(Field::value);
    }
}
