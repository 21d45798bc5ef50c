package org.iktiraf.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case. Each step names the one before it by its content, so that none can be changed, left
 * out or put in between without all later names becoming wrong. It holds no personal content: what people wrote is sealed
 * beside it.
 *
 * @param previous name of the step before it; null for the first
 * @param by user name, {@code learner}, or {@code api} for a program without a name
 * @param decision name of the decision that stands after it
 * @param rules hash of the rules by which that was made
 * @param facts small words, such as the rule, the line or the outcome that it is about
 * @param text name of what was written, one of {@link org.iktiraf.portfolio.Portfolios}; null where nothing was
 */
public record Step(
        @Nullable String previous,
        String caseId,
        Instant at,
        String by,
        StepKind kind,
        String decision,
        String rules,
        Map<String, String> facts,
        @Nullable String text) {

    public Step {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** A fact, or an empty word where it has none of this name. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }
}
