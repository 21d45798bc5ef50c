package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.policy.files.RuleTexts.OWN_POLICY;
import static org.iktiraf.policy.files.RuleTexts.POLICY;

import org.junit.jupiter.api.Test;

class MiswrittenPolicyTests {

    private final RuleTexts rules = RuleTexts.wellKept();

    @Test
    void refusesAnUnknownKey() {
        rules.with(POLICY, "authority:", "autority:");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:1: \"authority\" is missing.",
                        "mqa/apel-c/policy.yaml:2: \"autority\" is not known here; known are: title, authority, follows, binds, leaves out, reads, sources, in force, rules.");
    }

    @Test
    void refusesADuplicateKey() {
        rules.with(POLICY, "    for: credit\n", "    for: credit\n    for: access\n");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:10: \"for\" is written twice; it stands on line 9 already.");
    }

    @Test
    void asksForTheCurrencyOfAFee() {
        rules.with(POLICY, "for: credit\n", "for: fee\n");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/policy.yaml:8: \"currency\" is missing.");
    }

    @Test
    void refusesACurrencyOfWhatIsNoFee() {
        rules.with(POLICY, "for: credit\n", "for: amount\n    currency: RM\n");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/policy.yaml:10: Only a fee has a currency.");
    }

    @Test
    void asksToQuoteASentenceThatStartsWithABrace() {
        rules.with(
                POLICY,
                "says: { en: \"The Senate decides.\", ms: \"Senat yang memutuskan.\" }",
                "says:\n      en: {found}\n      ms: \"{found}\"");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:26: Put this sentence in quotes: en: \"...\".");
    }

    @Test
    void asksToQuoteASentenceThatHoldsAColon() {
        rules.with(
                POLICY,
                "says: { en: \"The Senate decides.\", ms: \"Senat yang memutuskan.\" }",
                "says:\n      en: Note: the Senate decides.\n      ms: \"Senat.\"");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:26: This cannot be read as YAML. Put a sentence that holds \": \" or starts with \"{\" in quotes, and look at brackets and indents (mapping values are not allowed here).");
    }

    @Test
    void asksToQuoteAPlainSentence() {
        rules.with(POLICY, "\"The Senate decides.\"", "The Senate decides.");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:25: Put this sentence in quotes: en: \"...\".");
    }

    @Test
    void asksToQuoteASentenceOfBraceAndWords() {
        rules.with(
                POLICY,
                "says: { en: \"The Senate decides.\", ms: \"Senat yang memutuskan.\" }",
                "says:\n      en: {found} is shown.\n      ms: \"{found}\"");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:26: This cannot be read as YAML. Put a sentence that holds \": \" or starts with \"{\" in quotes, and look at brackets and indents (while parsing a block mapping).");
    }

    @Test
    void asksForTheMalaySentence() {
        rules.with(POLICY, ", ms: \"Senat yang memutuskan.\"", "");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/policy.yaml:25: The sentence in Malay is missing.");
    }

    @Test
    void asksSinceWhenAFigureHolds() {
        rules.with(POLICY, "{ 2016-09-01: 50 }", "50");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:13: Say since when: { undated: ... } or { 2025-03-01: ... }.");
    }

    @Test
    void refusesAFigureThatIsNoNumber() {
        rules.with(POLICY, "{ 2016-09-01: 50 }", "{ 2016-09-01: half }");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:13: \"half\" is not a number such as 30 or 2.5.");
    }

    @Test
    void refusesADayThatIsNone() {
        rules.with(POLICY, "{ 2016-09-01: 50 }", "{ 2016-09-31: 50 }");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:13: \"2016-09-31\" is not a day such as 2025-03-01.");
    }

    @Test
    void refusesDaysOutOfOrder() {
        rules.with(POLICY, "2016-09-01: 30, 2020-01-01: 40", "2020-01-01: 40, 2016-09-01: 30");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:20: 2016-09-01 comes after 2020-01-01; write the oldest day first.");
    }

    @Test
    void refusesAFigureThatIsUndatedAfterADay() {
        rules.with(POLICY, "{ 2016-09-01: 50 }", "{ 2016-09-01: 50, undated: 50 }");

        assertThat(rules.faults())
                .containsExactly("mqa/apel-c/policy.yaml:13: What is undated holds before every day; write it first.");
    }

    @Test
    void refusesAnUnknownPart() {
        rules.with(POLICY, "for: credit\n", "for: credits\n");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:9: \"for\" cannot be \"credits\"; it can be: access, credit, amount, negotiable, cap, grade, fee, notice.");
    }

    @Test
    void refusesAnOutcomeOfAccessForCredit() {
        rules.with(POLICY, "for: credit\n", "for: credit\n    when not met: NOT_ELIGIBLE\n");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:10: \"when not met\" cannot be \"NOT_ELIGIBLE\"; it can be: GRANTED, GRANTED_IN_PART, GRANTED_AS_ELECTIVE, EXEMPT_NO_CREDIT, RECORD_ONLY, CONDITIONAL, NEEDS_EVIDENCE, SUSPENDED, SUPPLEMENTARY_WORK, GAP_ASSESSMENT, REFER, REFUSED.");
    }

    @Test
    void refusesAnOutcomeThatOnlyTheLedgerSays() {
        rules.with(POLICY, "for: credit\n", "for: credit\n    when not met: HELD_BACK_BY_CAP\n");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:10: \"when not met\" cannot be \"HELD_BACK_BY_CAP\"; it can be: GRANTED, GRANTED_IN_PART, GRANTED_AS_ELECTIVE, EXEMPT_NO_CREDIT, RECORD_ONLY, CONDITIONAL, NEEDS_EVIDENCE, SUSPENDED, SUPPLEMENTARY_WORK, GAP_ASSESSMENT, REFER, REFUSED.");
    }

    @Test
    void refusesANameWithCapitals() {
        rules.with(POLICY, "who-decides:", "Who-Decides:");
        rules.with(OWN_POLICY, "leaves out: [ who-decides ]", "leaves out: [ Who-Decides ]");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:23: \"Who-Decides\" is not a name: small letters, digits and hyphens, such as credit-cap.");
    }

    @Test
    void refusesReferences() {
        rules.with(POLICY, "{ en: \"Credit by", "{ en: &a \"Credit by");
        rules.with(POLICY, "\"Malaysian Qualifications Agency\"", "*a");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:1: Put this sentence in quotes: en: \"...\".",
                        "mqa/apel-c/policy.yaml:2: References with & and * are not read; write the value out.");
    }

    @Test
    void refusesAnUnknownStanding() {
        rules.with(POLICY, "standing: official", "standing: certain");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:5: \"standing\" cannot be \"certain\"; it can be: official, provider page, mirror, press, one source, institution, derived.");
    }

    @Test
    void asksForDaysOfForce() {
        rules.with(POLICY, "in force: { from: 2016-09-01 }", "in force: 2016-09-01");

        assertThat(rules.faults())
                .containsExactly(
                        "mqa/apel-c/policy.yaml:6: Write in force: { from: 2025-03-01 } or in force: undated.");
    }

    @Test
    void showsAllFaultsAtOnce() {
        rules.with(POLICY, "for: credit\n", "for: credits\n");
        rules.with(POLICY, "standing: official", "standing: certain");
        rules.with(OWN_POLICY, "leaves out: [ who-decides ]", "leaves: [ who-decides ]");

        assertThat(rules.faults())
                .containsExactly(
                        "institutions/uthm/apel-c/policy.yaml:2: \"leaves\" is not known here; known are: title, authority, follows, binds, leaves out, reads, sources, in force, rules.",
                        "mqa/apel-c/policy.yaml:5: \"standing\" cannot be \"certain\"; it can be: official, provider page, mirror, press, one source, institution, derived.",
                        "mqa/apel-c/policy.yaml:9: \"for\" cannot be \"credits\"; it can be: access, credit, amount, negotiable, cap, grade, fee, notice.");
    }

    @Test
    void refusesATableWithoutCells() {
        rules.with(POLICY, "{ 2016-09-01: 50 }", "{ 2016-09-01: {} }");

        assertThat(rules.faults()).containsExactly("mqa/apel-c/policy.yaml:13: This table has no cells.");
    }
}
