package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.portfolio.Asks;
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
                assertThat(rules.decide(shuffled(portfolio, random)))
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

    private static Portfolio shuffled(Portfolio p, Random random) {
        Asks a = p.asks();
        Asks asks = new Asks(
                a.institution(),
                a.programme(),
                a.inlineProgramme(),
                a.on(),
                a.firstDayOfStudy(),
                a.semestersHere(),
                shuffled(a.access(), random),
                shuffled(a.claims(), random));
        return new Portfolio(
                p.learner(),
                shuffled(p.qualifications(), random),
                shuffled(p.credentials(), random),
                shuffled(p.experience(), random),
                shuffled(p.assessments(), random),
                shuffled(p.matches(), random),
                shuffled(p.documents(), random),
                shuffled(p.coursesTaken(), random),
                asks);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }
}
