package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.RuleOutline.FieldRead;
import org.iktiraf.policy.RuleOutline.Setting;
import org.junit.jupiter.api.Test;

class RuleReaderTests {

    @Test
    void outlinesEachRuleOfAFile() {
        assertThat(RuleReader.read(Attack.text("well-formed.drl")))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("logic")
                .containsExactly(
                        new RuleOutline(
                                "outcome-threshold",
                                2,
                                List.of(new Setting("outcome-threshold", "percent")),
                                List.of(new Setting("outcome-threshold", "off")),
                                List.of("outcome-threshold"),
                                List.of(),
                                List.of(new FieldRead("percent", "percent"))),
                        new RuleOutline(
                                "credit-cap",
                                15,
                                List.of(),
                                List.of(new Setting("credit-cap", "base")),
                                List.of("credit-cap"),
                                List.of("credit-cap"),
                                List.of()));
    }

    @Test
    void readsALimitFromLeaveToShareASource() {
        var rule = Attack.rule("", "$claim : Claim( )", "insert( decision.share(\"attack\", $claim).upTo(1) );");
        assertThat(RuleReader.read(rule)).extracting(RuleOutline::caps).containsExactly(List.of("attack"));
    }

    @Test
    void readsNothingFromWhatCannotBeRead() {
        assertThat(RuleReader.read("no rules here")).isEmpty();
    }
}
