package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.policy.files.RuleTexts.LOGIC;
import static org.iktiraf.policy.files.RuleTexts.OWN_POLICY;
import static org.iktiraf.policy.files.RuleTexts.POLICY;

import org.junit.jupiter.api.Test;

class RestatementTests {

    private final RuleTexts rules = RuleTexts.wellKept();

    @Test
    void refusesALaxerFigureWithoutASourceOfItsOwn() {
        rules.with(OWN_POLICY, "2016-09-01: 60", "2016-09-01: 60, 2020-01-01: 40");
        rules.with(
                OWN_POLICY,
                "    cites: [ { source: U1, place: none } ]\n",
                "    note: { en: \"Ours.\", ms: \"Kami.\" }\n");
        rules.with(
                OWN_POLICY,
                "sources:\n  U1: { title: \"Our handbook\", href: \"example.org/u1\", read: 2026-11-24, standing: institution }\n",
                "");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:6: \"percent\" is laxer than in mqa/apel-c; it may only be made stricter, unless a source of your own is cited.");
    }

    @Test
    void letsALaxerFigureCiteASourceOfItsOwn() {
        rules.with(OWN_POLICY, "2016-09-01: 60", "2016-09-01: 40");

        assertThat(rules.faults()).isEmpty();
    }

    @Test
    void refusesAMilderOutcome() {
        rules.with(
                OWN_POLICY,
                "    figures:\n      percent: { 2016-09-01: 60 }\n    cites: [ { source: U1, place: none } ]\n",
                "    when not met: GAP_ASSESSMENT\n");
        rules.with(
                OWN_POLICY,
                "sources:\n  U1: { title: \"Our handbook\", href: \"example.org/u1\", read: 2026-11-24, standing: institution }\n",
                "");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:5: \"when not met\" is milder than in mqa/apel-c; it may only be made stricter, unless a source of your own is cited.");
    }

    @Test
    void refusesARestatementThatIsNotAllowed() {
        rules.with(POLICY, "restate: only stricter", "restate: no");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:6: mqa/apel-c does not let \"outcome-threshold\" be restated.");
    }

    @Test
    void refusesARestatementOfWhatIsNotThere() {
        rules.with(
                OWN_POLICY,
                "outcome-threshold:\n",
                "outcome-treshold:\n    for: credit\n    says: { en: \"A\", ms: \"B\" }\n");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:6: mqa/apel-c has no rule \"outcome-treshold\" to restate, and rules.drl here has none either.");
    }

    @Test
    void refusesToFollowWhatIsNotThere() {
        rules.with(OWN_POLICY, "follows: mqa/apel-c", "follows: mqa/apel-d");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:1: There is no policy \"mqa/apel-d\" to follow.");
    }

    @Test
    void refusesToFollowARestatement() {
        rules.with("institutions/uthm/apel-d/policy.yaml", "follows: institutions/uthm/apel-c\n");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-d/policy.yaml:1: \"institutions/uthm/apel-c\" follows another policy; follow mqa/apel-c.");
    }

    @Test
    void refusesToLeaveOutWhatIsNotThere() {
        rules.with(OWN_POLICY, "[ who-decides ]", "[ who-decide ]");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:2: mqa/apel-c has no rule \"who-decide\" to leave out.");
    }

    @Test
    void refusesToLeaveOutWhatMayOnlyBeStricter() {
        rules.with(POLICY, "for: cap\n", "for: cap\n    restate: only stricter\n");
        rules.with(OWN_POLICY, "[ who-decides ]", "[ credit-cap ]");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:2: mqa/apel-c does not let \"credit-cap\" be left out.");
    }

    @Test
    void refusesToLeaveOutWhatAnotherRuleReads() {
        rules.with(
                LOGIC,
                "rule \"credit-cap\"\nwhen\n",
                "rule \"credit-cap\"\nwhen\n    Figure( rule == \"who-decides\", name == \"days\" )\n");
        rules.with(POLICY, "for: notice\n", "for: notice\n    figures: { days: { undated: 30 } }\n");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:2: \"who-decides\" cannot be left out: rule \"credit-cap\" reads it.");
    }

    @Test
    void refusesToLeaveOutInAPolicyThatFollowsNone() {
        rules.with(POLICY, "in force:", "leaves out: [ who-decides ]\nin force:");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:6: Only a policy that follows another can leave rules out.");
    }
}
