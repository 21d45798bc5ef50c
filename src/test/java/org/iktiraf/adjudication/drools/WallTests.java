package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WallTests {

    private final RuleCompiler compiler = new RuleCompiler(Words.RULE_WORDS);
    private final Wall wall = Wall.around(Words.RULE_WORDS);

    static List<Attack> attacks() {
        return Attack.all("wall-attacks.txt");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void stopsWhatTheGuardWouldHaveLetPass(Attack attack) {
        assertThatThrownBy(() -> {
                    try (var compiled = compiler.build(RuleText.of("rules.drl", attack.drl()), 1)) {
                        Words.said(compiled.rules());
                    }
                })
                .isInstanceOf(NoClassDefFoundError.class);
        assertThat(System.getProperty("iktiraf.reached")).isNull();
        assertThat(Secret.touched).isEqualTo("no");
    }

    @Test
    void keepsACallInAConditionFromBeingBuilt() {
        var condition = "$claim : Claim( System.setProperty(\"iktiraf.reached\", \"yes\") == null )";
        var rule = Attack.rule("", condition, "insert( decision.cap(\"attack\", $claim) );");
        assertThatThrownBy(() -> compiler.build(RuleText.of("rules.drl", rule), 1))
                .isInstanceOf(RulesRefused.class);
        assertThat(System.getProperty("iktiraf.reached")).isNull();
    }

    @Test
    void resolvesTheWordsAndWhatTheyReach() throws ClassNotFoundException {
        assertThat(wall.loadClass(Words.Claim.class.getName())).isEqualTo(Words.Claim.class);
        assertThat(wall.loadClass(Words.Level.class.getName())).isEqualTo(Words.Level.class);
        assertThat(wall.loadClass(Words.Opened.class.getName())).isEqualTo(Words.Opened.class);
    }

    @Test
    void hidesTheRestOfTheSamePackage() {
        assertThatThrownBy(() -> wall.loadClass(Secret.class.getName())).isInstanceOf(ClassNotFoundException.class);
    }
}
