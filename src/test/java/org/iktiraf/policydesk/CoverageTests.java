package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.policy.Edition;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule decides one scenario and is met in another; each notice is shown; each sentence can be rendered. */
class CoverageTests {

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();

    @TestFactory
    Stream<DynamicTest> seesEveryRuleDecideAndBeMet() {
        return rules.rulebook().editions().values().stream()
                .sorted((one, other) -> one.slug().compareTo(other.slug()))
                .map(edition -> DynamicTest.dynamicTest(
                        edition.slug(), () -> assertThat(unseen(edition)).isEmpty()));
    }

    @Test
    void rendersEverySentenceInBothLanguages() {
        for (Scenario scenario : rules.scenarios()) {
            assertThat(new Explanation(rules.decide(scenario), rules.rulebook())
                            .explained()
                            .findings())
                    .as(scenario.sentence())
                    .allSatisfy(f ->
                            assertThat(f.sentence().en() + f.sentence().ms()).doesNotContain("{"));
        }
    }

    private List<String> unseen(Edition edition) {
        return Coverage.unseen(
                edition,
                rules.scenariosOf(edition.slug()).stream().map(rules::decide).toList());
    }
}
