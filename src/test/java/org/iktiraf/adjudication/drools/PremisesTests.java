package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PremisesTests {

    private static final Object CLAIM = new Words.Claim("c", Words.Route.APEL_C, BigDecimal.ONE, null, List.of());
    private static final Object OUTCOME = new Words.OutcomeShown("c", "CLO1", 40);
    private static final Object FIGURE = new Words.Figure("attack", "percent", BigDecimal.ONE);

    @Test
    void askForFactsOfAnyRuleWhateverItSaysOfThem() {
        Premises premises = of("$claim : Claim( ) not Figure( )");
        assertThat(premises.askFor(CLAIM)).isTrue();
        assertThat(premises.askFor(FIGURE)).isTrue();
        assertThat(premises.askFor(OUTCOME)).isFalse();
    }

    @Test
    void allowOnlyWhatSomeRuleCanMatch() {
        Premises premises = of("$claim : Claim( ) exists ( OutcomeShown( ) )");
        assertThat(premises.allow(List.of(CLAIM, OUTCOME))).isTrue();
        assertThat(premises.allow(List.of(CLAIM, FIGURE))).isFalse();
        assertThat(premises.allow(List.of(OUTCOME))).isFalse();
    }

    @Test
    void needNothingThatIsDeniedOrOneOfSeveral() {
        assertThat(of("$claim : Claim( ) not OutcomeShown( )").allow(List.of(CLAIM)))
                .isTrue();
        assertThat(of("$claim : Claim( ) ( OutcomeShown( ) or Figure( ) )").allow(List.of(CLAIM)))
                .isTrue();
        assertThat(of("not OutcomeShown( )").allow(List.of())).isTrue();
    }

    @Test
    void allowWhatOneOfTheRulesCanMatch() {
        String both = rule("first", "$claim : Claim( )") + rule("second", "$outcome : OutcomeShown( )");
        assertThat(read(both).allow(List.of(OUTCOME))).isTrue();
        assertThat(read(both).allow(List.of(FIGURE))).isFalse();
    }

    private static Premises of(String conditions) {
        return read(rule("attack", conditions));
    }

    private static String rule(String name, String conditions) {
        return Attack.rule("", conditions, "").replace("attack", name);
    }

    private static Premises read(String drl) {
        return Premises.of(RuleText.of("rules.drl", drl), Words.RULE_WORDS.byName());
    }
}
