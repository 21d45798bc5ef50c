package org.iktiraf.casework;

import java.time.Instant;
import java.util.List;
import org.iktiraf.adjudication.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided. It is frozen: kept as bytes that are named by their content, with all from which it can be
 * reached again.
 *
 * @param recommendation name of what the rules recommended
 * @param rules hash of the rules
 * @param engine name and version of what applied them
 * @param portfolio name of the portfolio as it stood
 * @param earlier name of the ruling that was contested; null where it is the first
 * @param by user name
 * @param overrides those that count
 * @param decision as it was decided, with the hashes of its editions
 */
public record Ruling(
        String caseId,
        String recommendation,
        String rules,
        String engine,
        String portfolio,
        @Nullable String earlier,
        String by,
        Instant at,
        List<RuledLine> lines,
        List<Overruling> overrides,
        Decision decision) {

    public Ruling {
        lines = List.copyOf(lines);
        overrides = List.copyOf(overrides);
    }
}
