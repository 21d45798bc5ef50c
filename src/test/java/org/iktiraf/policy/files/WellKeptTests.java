package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.policy.files.RuleTexts.LOGIC;
import static org.iktiraf.policy.files.RuleTexts.POLICY;

import org.junit.jupiter.api.Test;

class WellKeptTests {

    private final RuleTexts rules = RuleTexts.wellKept();

    @Test
    void findsNothingInAWellKeptFolder() {

        assertThat(rules.faults()).isEmpty();
    }

    @Test
    void refusesASourceThatIsNotListed() {
        rules.with(
                POLICY,
                "{ source: C3, place: \"4.2\" }",
                "{ source: C3, place: \"4.2\" }, { source: C9, place: none }");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:18: Source \"C9\" is not listed under sources.");
    }

    @Test
    void refusesAReadingOfASourceThatIsNotListed() {
        rules.with(POLICY, "programme: [C2]", "programme: [C9]");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:22: Source \"C9\" is not listed under sources.");
    }

    @Test
    void refusesASourceThatNoRuleCites() {
        rules.with(POLICY, "sources: [C3]", "sources: [C2]");
        rules.with(POLICY, "{ source: C3, place: \"4.2\" }", "{ source: C2, place: \"4.2\" }");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/policy.yaml:5: No rule cites source \"C3\".");
    }

    @Test
    void asksForACitation() {
        rules.with(POLICY, "[ { source: C3, place: \"4.2\" } ]", "[]");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/policy.yaml:18: \"credit-cap\" needs a source.");
    }

    @Test
    void refusesAPlaceholderThatNothingFills() {
        rules.with(POLICY, "{base}", "{basis}");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:17: Nothing fills {basis}; it can be one of: base, course, credential, day, evidence, found, institution, level, outcome, part, percent, pool, programme, required, source, stack, state, title, where.");
    }

    @Test
    void refusesLanguagesThatFillDifferently() {
        rules.with(POLICY, "daripada {base}", "daripada {found}");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:17: English fills {base}, {percent}, Malay fills {found}, {percent}; both must fill the same.");
    }

    @Test
    void refusesAGapBeforeTheFirstFigure() {
        rules.with(POLICY, "2016-09-01: 50", "2017-01-01: 50");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:13: \"percent\" has no value before 2017-01-01, but the policy is in force from 2016-09-01.");
    }

    @Test
    void refusesAGapBeforeTheFirstReading() {
        rules.with(POLICY, "chosen: { undated: programme }", "chosen: { 2017-01-01: programme }");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:22: \"base\" has no value before 2017-01-01, but the policy is in force from 2016-09-01.");
    }

    @Test
    void refusesATableWhoseKeysChange() {
        rules.with(
                POLICY,
                "{ 2016-09-01: 30, 2020-01-01: 40 }",
                "{ 2016-09-01: { diploma: 30 }, 2020-01-01: { bachelor: 40 } }");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:20: \"percent\" must have the same keys on each day.");
    }

    @Test
    void refusesAChosenReadingThatIsNotThere() {
        rules.with(POLICY, "chosen: { undated: programme }", "chosen: { undated: program }");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:22: \"program\" is chosen, but the readings are: programme, coursework.");
    }

    @Test
    void refusesARuleWithoutEntry() {
        rules.with(LOGIC, "rule \"credit-cap\"", "rule \"credit-limit\"");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:15: \"credit-cap\" has no rule in rules.drl.",
                        "mqa/apel-c/rules.drl:10: Rule \"credit-limit\" has no entry in policy.yaml.");
    }

    @Test
    void refusesARuleThatSpeaksInAnotherName() {
        rules.with(LOGIC, "decision.cap(\"credit-cap\"", "decision.cap(\"credit-limit\"");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/rules.drl:10: Rule \"credit-cap\" must speak in its own name, and in no other.");
    }

    @Test
    void refusesARuleThatSaysNothing() {
        rules.with(LOGIC, "    insert( decision.cap(\"credit-cap\", $base, $percent) );\n", "");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/rules.drl:10: Rule \"credit-cap\" must speak in its own name, and in no other; it says nothing.");
    }

    @Test
    void refusesAFieldThatIsNotTheOneCompared() {
        rules.with(LOGIC, "\"outcomes.percent\"", "\"outcomes.level\"");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/rules.drl:3: Rule \"outcome-threshold\" compares percent, but cites \"outcomes.level\".");
    }

    @Test
    void refusesAFigureThatNoRuleReads() {
        rules.with(POLICY, "percent: { 2016-09-01: 50 }", "percent: { 2016-09-01: 50 }\n      years: { undated: 5 }");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/policy.yaml:14: No rule reads the figure \"years\".");
    }

    @Test
    void refusesAReadingThatNoRuleReads() {
        rules.with(LOGIC, "    Reading( rule == \"credit-cap\", name == \"base\", $base : word )\n", "");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/policy.yaml:22: No rule reads the reading \"base\".");
    }

    @Test
    void refusesARuleThatReadsWhatIsNotThere() {
        rules.with(LOGIC, "name == \"base\"", "name == \"basis\"");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:22: No rule reads the reading \"base\".",
                        "mqa/apel-c/rules.drl:10: Rule \"credit-cap\" reads \"basis\" of \"credit-cap\", which is not there.");
    }

    @Test
    void refusesANoticeWithoutRuleThatFindsSomething() {
        rules.with(POLICY, "for: notice\n", "for: notice\n    when met: GRANTED\n");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:25: A notice without a rule finds nothing; leave out \"when met\".");
    }

    @Test
    void letsANoticeWithoutRuleShowItsFigureOnItsRoutes() {
        rules.with(
                POLICY,
                "for: notice\n",
                "for: notice\n    routes: [ apel-c ]\n    figures: { days: { undated: 30 } }\n");
        rules.with(POLICY, "\"The Senate decides.\"", "\"The Senate decides in {days} days.\"");
        rules.with(POLICY, "\"Senat yang memutuskan.\"", "\"Senat memutuskan dalam {days} hari.\"");

        assertThat(rules.faults()).isEmpty();
    }

    @Test
    void refusesRoutesOfARule() {
        rules.with(POLICY, "for: credit\n", "for: credit\n    routes: [ apel-c ]\n");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:10: Only a notice without a rule has routes.");
    }

    @Test
    void readsAnotherPolicysFigure() {
        rules.with(
                "eu/badge/policy.yaml",
                "title: { en: \"Badge\", ms: \"Lencana\" }\nauthority: \"EU\"\nreads: [ mqa/apel-c/outcome-threshold ]\nsources:\n  E1: { title: \"E\", href: \"example.org/e\", read: 2026-11-24, standing: official }\nin force: undated\nrules:\n  badge-level:\n    for: access\n    says: { en: \"{required}\", ms: \"{required}\" }\n    cites: [ { source: E1, place: none } ]\n");
        rules.with(
                "eu/badge/rules.drl",
                "rule \"badge-level\"\n  Figure( rule == \"outcome-threshold\", name == \"percent\" )\n  decision.finding(\"badge-level\"\nend\n");

        assertThat(rules.faults()).isEmpty();
    }

    @Test
    void refusesToReadARuleThatIsNotThere() {
        rules.with(POLICY, "in force:", "reads: [ mqa/apel-a/minimum-age ]\nin force:");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:6: There is no rule \"mqa/apel-a/minimum-age\" to read.");
    }

    @Test
    void refusesToReadARuleOfTheSameName() {
        rules.with(POLICY, "in force:", "reads: [ institutions/uthm/apel-c/credit-cap ]\nin force:");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:6: \"institutions/uthm/apel-c/credit-cap\" could be taken for another rule named credit-cap here.");
    }

    @Test
    void passesOnWhatTheLogicReaderFinds() {
        rules.with(LOGIC, "package rules;", "package rules; salience");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/rules.drl:1: No salience.");
    }

    @Test
    void refusesRulesWithoutAPolicy() {
        rules.with("mqa/apel-q/rules.drl", "");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-q/rules.drl:1: These rules have no policy.yaml beside them.");
    }

    @Test
    void refusesAFileThatNobodyReads() {
        rules.with("mqa/apel-c/rule.drl", "");
        rules.with("vocabulary/level.csv", "");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/rule.drl:1: Nobody reads this file; the rules of a policy stand in rules.drl.",
                        "vocabulary/level.csv:1: Nobody reads this file; look at the names of the other tables.");
    }
}
