package org.iktiraf.policy;

import java.util.List;
import java.util.Map;

/**
 * A setting where published sources disagree: the reading chosen on each day, and all readings with the sources of
 * each. Never a silent choice.
 */
public record Readings(Dated<String> chosen, Map<String, Meaning> of) {

    public Readings {
        of = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(of));
    }

    /**
     * One reading.
     *
     * @param sources ids of the sources that read so
     * @param means the words that the reading stands for, such as the kinds of qualification that it accepts; empty
     *     where the reading's own name says all
     */
    public record Meaning(List<String> sources, List<String> means) {

        public Meaning {
            sources = List.copyOf(sources);
            means = List.copyOf(means);
        }
    }
}
