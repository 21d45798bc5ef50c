package org.iktiraf.portfolio;

import java.util.Objects;

/**
 * Where in which file a field came from, so that a person finds it there.
 *
 * @param where the field as findings name it, such as {@code credentials/read-1.credit}
 * @param document id of the document that is the file
 * @param at the place in the file: a JSON pointer, a row and column, or a path of XML elements
 */
public record Origin(String where, String document, String at) {

    public Origin {
        Objects.requireNonNull(where);
        Objects.requireNonNull(document);
        Objects.requireNonNull(at);
    }
}
