package org.iktiraf.portfolio.json;

import java.util.function.Supplier;
import tools.jackson.core.JsonPointer;

/** Something wrong at a place of the tree; its words are found only when somebody will read them. */
record Fault(JsonPointer at, Supplier<String> words) {

    WrongField wrongField() {
        return new WrongField(Place.of(at), at.toString(), words.get());
    }
}
