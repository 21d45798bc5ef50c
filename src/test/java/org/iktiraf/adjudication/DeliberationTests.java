package org.iktiraf.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policy.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliberationTests {

    @ParameterizedTest
    @MethodSource("org.iktiraf.adjudication.Samples#names")
    void decidesTheSameAsWithoutDeliberating(String sample) {
        Deliberation deliberation = of(sample);

        Decision decided = Samples.ADJUDICATOR.decide(Samples.portfolio(sample), Samples.RULEBOOK);

        assertThat(deliberation.decision()).isEqualTo(decided);
        assertThat(deliberation.decision(UnaryOperator.identity())).isEqualTo(decided);
    }

    @Test
    void weighsReplacedFindingsInVerdictAndLedger() {
        Deliberation deliberation = of("forty-credits-under-thirty-six");

        Decision refused = deliberation.decision(finding -> in(State.NOT_MET, finding));
        Decision granted = deliberation.decision(finding -> in(State.MET, finding));

        assertThat(refused.credits()).noneMatch(line -> line.outcome().grantsCredit());
        assertThat(refused.ledger().granted()).isZero();
        assertThat(granted.credits()).anyMatch(line -> line.outcome() == Outcome.GRANTED);
        assertThat(granted.findings())
                .contains(in(State.MET, deliberation.findings().get(0)));
    }

    private static Deliberation of(String sample) {
        return Samples.ADJUDICATOR.deliberate(Samples.portfolio(sample), Samples.RULEBOOK);
    }

    private static Finding in(State state, Finding of) {
        return new Finding(
                of.rule(),
                of.subject(),
                state,
                of.comparison(),
                of.required(),
                of.found(),
                of.complete(),
                of.where(),
                of.settings());
    }
}
