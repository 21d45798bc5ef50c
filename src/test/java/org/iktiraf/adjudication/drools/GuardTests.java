package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iktiraf.policy.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTests {

    private static final String FINDS = "insert( decision.finding(\"attack\", $claim).atLeast(1, 1) );";

    private final Guard guard = new Guard(new Lexicon(Words.RULE_WORDS));

    static List<Attack> attacks() {
        return Attack.all("attacks.txt");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesAnAttackOnItsLine(Attack attack) {
        assertThat(check(attack.drl())).extracting(Fault::line).as(attack.drl()).contains(attack.line());
    }

    @Test
    void letsWellFormedRulesPass() {
        assertThat(check(Attack.text("well-formed.drl"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$claim : Claim( ) Claim( route == $claim.route ) $c : Claim( route == $claim.route ) Claim( id == $c.id )",
                "$claim : Claim( codes.size > 0 && !codes.isEmpty(), id not in (\"a\", \"b\"), studied == null )",
                "$claim : Claim( $credits : credits, credits + 1 > $credits * 100, this != null, id memberOf codes )",
                "$claim : Claim( ) not( OutcomeShown( claim == $claim.id, percent!.intValue < 1 ) )",
                "$claim : Claim( ) $p : Figure( rule == \"a\", name == \"b\" ) Programme( level.number <= $p.number )",
                "$claim : Claim( route != Route.TRANSFER, $year : studied.getYear() > 0, codes not contains \"duration\" )",
                "$claim : Claim( ) (Programme( name == \"a\" ) or Programme( name == \"b\" ))"
            })
    void letsHarmlessConditionsPass(String conditions) {
        assertThat(check(Attack.rule("// \"a\" comment's", conditions, FINDS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minimum Age", "fourth Rule", "über", "a_b", "a.b"})
    void refusesANameThatIsNotKebabCase(String name) {
        assertThat(check(Attack.rule("", "$claim : Claim( )", FINDS).replaceFirst("attack", name)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("rule \"minimum-age\""));
    }

    @Test
    void refusesANameOfMoreThanSixtyLetters() {
        assertThat(check(Attack.rule("", "$claim : Claim( )", FINDS).replaceFirst("attack", "a".repeat(61))))
                .isNotEmpty();
    }

    @Test
    void refusesTwoRulesOfOneNameOnTheSecond() {
        var rule = Attack.rule("", "$claim : Claim( )", FINDS);
        assertThat(check(rule + rule)).extracting(Fault::line).containsExactly(9);
    }

    @Test
    void refusesAFileThatIsTooLong() {
        assertThat(check("// ".repeat(70_000)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("200000 characters"));
    }

    @Test
    void refusesTooManyRules() {
        var rule = Attack.rule("", "$claim : Claim( )", FINDS);
        var rules = new StringBuilder();
        for (int i = 0; i < 201; i++) {
            rules.append(rule.replaceFirst("attack", "rule-" + i));
        }
        assertThat(check(rules.toString())).isNotEmpty();
    }

    @Test
    void refusesAFileWithoutRules() {
        assertThat(check("// nothing yet\n")).isNotEmpty();
    }

    @Test
    void refusesATermOfTwoThousandParts() {
        var sum = "credits > 1" + " + 1".repeat(2_000);
        assertThat(check(Attack.rule("", "$claim : Claim( " + sum + " )", FINDS)))
                .extracting(Fault::line)
                .containsExactly(5);
    }

    @Test
    void refusesALongConsequence() {
        assertThat(check(Attack.rule("", "$claim : Claim( )", FINDS.repeat(100))))
                .extracting(Fault::line)
                .containsExactly(7);
    }

    @Test
    void saysWhatAFactHasInsteadOfAnUnknownProperty() {
        assertThat(check(Attack.rule("", "$claim : Claim(\n   id != null,\n   creditz > 0 )", FINDS)))
                .containsExactly(new Fault(
                        "rules.drl", 7, "'creditz' is not known here. Claim has: codes, credits, id, route, studied."));
    }

    @Test
    void saysWhereAFigureBelongs() {
        assertThat(check(Attack.rule("", "$claim : Claim( credits > 30 )", FINDS)))
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message()).contains("policy.yaml").contains("Figure("));
    }

    @Test
    void letsARuleShareASource() {
        assertThat(check(Attack.rule(
                        "",
                        "$claim : Claim( )",
                        "insert( decision.share(\"attack\", $claim).upTo($claim.credits()) );")))
                .isEmpty();
    }

    @Test
    void refusesToShareWithAWordThatIsNone() {
        assertThat(check(Attack.rule("", "$claim : Claim( )", "insert( decision.share(\"attack\", $claim).all() );")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).contains("'all' cannot be written here", "upTo"));
    }

    @Test
    void saysWhichWordsMayFollow() {
        assertThat(check(Attack.rule("", "$claim : Claim( )", "\n" + FINDS.replace("atLeast", "exceeds"))))
                .containsExactly(new Fault(
                        "rules.drl",
                        8,
                        "'exceeds' cannot be written here. Write one of: atLeast, field, rule, subject."));
    }

    private List<Fault> check(String drl) {
        return guard.check("rules.drl", drl);
    }
}
