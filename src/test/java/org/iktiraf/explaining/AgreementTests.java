package org.iktiraf.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import org.iktiraf.adjudication.Samples;
import org.iktiraf.adjudication.explanation.DecisionMarkdown;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explained.FindingShown;
import org.iktiraf.adjudication.explanation.Explanation;
import org.junit.jupiter.api.Test;

/** What an agreement says besides, beside the line that it answered. */
class AgreementTests {

    private static final String CONDITION = "The report of the laboratory work is shown to the head of the programme";
    private static final String NETWORKS = "articulations/poly-networks";

    private final Explained decision = new Explanation(
                    Samples.ADJUDICATOR.decide(Samples.portfolio("diploma-holder-credit-transfer"), Samples.RULEBOOK),
                    Samples.RULEBOOK)
            .explained();

    @Test
    void standsWithTheFindingsThatItAnswered() {
        assertThat(decision.findings())
                .filteredOn(finding -> finding.agreement() != null)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.where()).isEqualTo(NETWORKS))
                .extracting(FindingShown::agreement)
                .allMatch(agreement -> agreement.startsWith(CONDITION));
        assertThat(decision.findings())
                .filteredOn(finding -> finding.where().equals(NETWORKS))
                .allMatch(finding -> finding.agreement() != null);
    }

    @Test
    void isSaidOnceOfEachLineThatItAnsweredAndOfNoOther() {
        Sayings sayings = new Sayings(decision);

        assertThat(sayings.agreed("CSC2033")).singleElement().asString().startsWith(CONDITION);
        assertThat(sayings.agreed("CSC2083")).hasSize(1);
        assertThat(sayings.agreed("CSC1013")).isEmpty();
    }

    @Test
    void standsInTheDecisionThatIsRead() {
        assertThat(new DecisionMarkdown(decision).render())
                .contains("Condition of the agreement, which people read and no rule does: " + CONDITION);
    }
}
