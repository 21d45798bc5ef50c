package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.iktiraf.policy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every hostile text against the words of the service itself. */
class HostileRulesTests {

    private static final GuardedLogic LOGIC = new GuardedLogic();

    static List<Attack> attacks() {
        return HostileRules.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void refusesAnAttackOnItsLine(Attack attack) {
        List<Fault> faults = LOGIC.check("rules.drl", attack.drl());
        assertThat(faults).extracting(Fault::line).contains(attack.line());
        assertThat(faults)
                .allSatisfy(fault -> assertThat(fault.message())
                        .hasSizeBetween(10, 1_000)
                        .doesNotContain("org.drools", "org.antlr", "Exception", "_this", "rules-wall", "/work"));
    }

    @Test
    void knowsAttacksOfEveryKind() {
        assertThat(attacks()).hasSizeGreaterThan(180);
    }
}
