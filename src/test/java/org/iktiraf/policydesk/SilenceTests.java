package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Missing data is never read as a no: blanking any one field of evidence removes no finding. */
class SilenceTests {

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();
    private final Silence silence = new Silence(rules);

    @TestFactory
    Stream<DynamicTest> onlyTurnsToCannotTell() {
        return rules.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.policy() + ": " + scenario.sentence(),
                        () -> assertThat(silence.broken(rules.portfolio(scenario)))
                                .isEmpty()));
    }
}
