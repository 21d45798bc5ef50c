package org.iktiraf.portfolio.intake.tables;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with a table or a row of it.
 *
 * @param word of the remark that says so
 * @param about what fills its places
 */
public record Fault(String word, List<String> about) {

    public Fault {
        about = List.copyOf(about);
    }

    static Fault of(String word, Object... about) {
        return new Fault(word, Arrays.stream(about).map(String::valueOf).toList());
    }
}
