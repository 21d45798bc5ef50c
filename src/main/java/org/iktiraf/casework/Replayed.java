package org.iktiraf.casework;

import java.util.List;
import org.iktiraf.adjudication.explanation.Explained;

/** What deciding a case again gave. */
public sealed interface Replayed {

    /** The same bytes as then. */
    record Same(Explained decision) implements Replayed {}

    /**
     * Something else, which overwrites nothing.
     *
     * @param engineThen name and version of the engine that made the decision
     * @param engineNow name and version of the engine that decided again
     */
    record Different(String engineThen, String engineNow, List<Difference> differences) implements Replayed {

        public Different {
            differences = List.copyOf(differences);
        }
    }
}
