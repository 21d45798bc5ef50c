package org.iktiraf.adjudication;

import java.time.LocalDate;
import java.util.Collection;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;

/** Runs the rules of one edition over the facts of a case. Safe for use by many threads; hides the technology. */
public interface RuleEngine {

    /**
     * Compiles an edition's logic unless that has been done.
     *
     * @throws RuntimeException if the logic is not allowed or does not compile
     */
    void prepare(Edition edition);

    /**
     * What the rules find, whatever the order of the facts.
     *
     * @param facts portfolio records, subjects, {@link Figure}s and {@link Reading}s
     * @throws RunawayRules if the rules do more, or take longer, than any case can need
     */
    Conclusions run(Edition edition, DraftDecision draft, Collection<?> facts, LocalDate on);

    /** Name and version of the engine, kept beside a decision. */
    String version();
}
