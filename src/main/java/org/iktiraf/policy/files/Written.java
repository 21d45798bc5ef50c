package org.iktiraf.policy.files;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value as it is written, and where: kept until all is read, so that every fault can name its line. */
sealed interface Written {

    Place at();

    /** A single word, number, date or sentence; empty where nothing is written. */
    record Word(Place at, String text, boolean quoted) implements Written {

        boolean isNone() {
            return text.isEmpty() || text.equals("none");
        }
    }

    /** A list. */
    record Rows(Place at, List<Written> items) implements Written {

        public Rows {
            items = List.copyOf(items);
        }
    }

    /** Values under keys, in the order written. */
    record Block(Place at, Map<String, Pair> pairs) implements Written {

        public Block {
            pairs = Collections.unmodifiableMap(new LinkedHashMap<>(pairs));
        }
    }

    /** A value under its key, and where the key stands. */
    record Pair(Place at, Written value) {}
}
