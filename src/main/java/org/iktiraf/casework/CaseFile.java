package org.iktiraf.casework;

import java.util.List;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that its officer has before them.
 *
 * @param portfolio as it stands now; null where the person was erased
 * @param decision what the rules recommend, explained by the text of their editions
 * @param history the oldest step first
 */
public record CaseFile(Case of, @Nullable Portfolio portfolio, Explained decision, List<Recorded> history) {

    public CaseFile {
        history = List.copyOf(history);
    }
}
