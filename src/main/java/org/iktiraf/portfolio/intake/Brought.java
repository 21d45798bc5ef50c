package org.iktiraf.portfolio.intake;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * A portfolio with what was read from files.
 *
 * @param portfolio in the documented format; what was in it before is unchanged, but may be marked as the same
 *     learning as what was read
 * @param files in the order in which they were handed over
 */
public record Brought(ObjectNode portfolio, List<FileRead> files) {

    public Brought {
        files = List.copyOf(files);
    }
}
