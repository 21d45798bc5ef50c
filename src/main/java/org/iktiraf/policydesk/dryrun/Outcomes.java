package org.iktiraf.policydesk.dryrun;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.AccessLine;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.adjudication.ledger.CreditLine;
import org.jspecify.annotations.Nullable;

/**
 * A decision as short as it can be compared.
 *
 * @param lines outcome of each access route and each claim
 * @param untold findings that cannot be told
 * @param impossible why nothing can be decided; null where something was
 */
public record Outcomes(
        String programme,
        Map<String, String> lines,
        BigDecimal credits,
        int untold,
        @Nullable String impossible) {

    static Outcomes of(Decision decision) {
        Map<String, String> lines = new TreeMap<>();
        for (AccessLine line : decision.access()) {
            lines.put("access by " + line.route(), line.outcome().name());
        }
        for (CreditLine line : decision.credits()) {
            lines.put(line.claim(), line.outcome().name());
        }
        int untold = (int) decision.findings().stream()
                .filter(finding -> finding.state() == State.CANNOT_TELL)
                .count();
        return new Outcomes(decision.programme(), lines, decision.verdict().creditsGranted(), untold, null);
    }

    static Outcomes impossible(String why) {
        return new Outcomes("", Map.of(), BigDecimal.ZERO, 0, why);
    }
}
