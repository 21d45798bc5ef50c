package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.portfolio.Portfolio;
import org.junit.jupiter.api.Test;

/** The order of facts, and the thread, never matter. */
class DeterminismTests {

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();

    @Test
    void decidesTheSameInAnyOrder() {
        Random random = new Random(11);
        for (Scenario scenario : rules.scenarios()) {
            Portfolio portfolio = rules.portfolio(scenario);
            Decision decision = rules.decide(portfolio);
            for (int i = 0; i < 3; i++) {
                assertThat(rules.decide(Shuffle.of(portfolio, random)))
                        .as(scenario.sentence())
                        .isEqualTo(decision);
            }
        }
    }

    @Test
    void decidesTheSameOnAnyThread() {
        for (Scenario scenario : rules.scenarios()) {
            Portfolio portfolio = rules.portfolio(scenario);
            Decision decision = rules.decide(portfolio);
            assertThat(IntStream.range(0, 4).parallel().mapToObj(i -> rules.decide(portfolio)))
                    .as(scenario.sentence())
                    .allMatch(decision::equals);
        }
    }
}
