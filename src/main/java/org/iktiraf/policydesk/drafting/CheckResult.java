package org.iktiraf.policydesk.drafting;

import java.time.Instant;
import java.util.List;
import org.iktiraf.policy.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What checking the whole text of a draft found. It speaks for that text alone: after an edit nothing is known.
 *
 * @param rules hash of the text that was checked
 * @param faults that keep the text from being read or are against the house's manners
 * @param scenarios how many were run
 * @param remarks on what is worth a second look and may be meant so; null in what was stored before there were any
 * @param red those that were not fulfilled
 */
public record CheckResult(
        String rules,
        Instant at,
        List<Fault> faults,
        @Nullable List<Fault> remarks,
        int scenarios,
        List<RedScenario> red) {

    public CheckResult {
        faults = List.copyOf(faults);
        remarks = remarks == null ? List.of() : List.copyOf(remarks);
        red = List.copyOf(red);
    }

    @Override
    public List<Fault> remarks() {
        return remarks == null ? List.of() : remarks;
    }

    public boolean isGreen() {
        return faults.isEmpty() && red.isEmpty();
    }

    /**
     * A scenario that is not fulfilled.
     *
     * @param file path of its {@code scenarios.yaml}
     * @param sentence its name
     * @param differences each expectation as expected against got
     */
    public record RedScenario(String file, String sentence, List<String> differences) {

        public RedScenario {
            differences = List.copyOf(differences);
        }
    }
}
