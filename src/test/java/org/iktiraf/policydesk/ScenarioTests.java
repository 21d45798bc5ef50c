package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every scenario that policy staff wrote, by its own sentence. */
class ScenarioTests {

    @TestFactory
    Stream<DynamicTest> decidesEveryScenario() {
        RulesUnderTest rules = RulesUnderTest.ofRepository();
        return rules.scenarios().stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.policy() + ": " + scenario.sentence(),
                        () -> assertThat(rules.differences(scenario)).isEmpty()));
    }
}
