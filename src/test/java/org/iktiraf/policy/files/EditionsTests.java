package org.iktiraf.policy.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.iktiraf.policy.files.RuleTexts.LOGIC;
import static org.iktiraf.policy.files.RuleTexts.OWN_POLICY;
import static org.iktiraf.policy.files.RuleTexts.POLICY;
import static org.iktiraf.policy.files.RuleTexts.PROGRAMMES;

import org.iktiraf.policy.Edition;
import org.junit.jupiter.api.Test;

class EditionsTests {

    private static final String AUTHORITY = "mqa/apel-c";
    private static final String OWN = "institutions/uthm/apel-c";
    private static final String BADGE = """
            title: { en: "Badge", ms: "Lencana" }
            authority: "EU"
            sources:
              E1: { title: "E", href: "example.org/e", read: 2026-11-24, standing: official }
            in force: undated
            rules:
              badge-level:
                for: notice
                says: { en: "A badge.", ms: "Lencana." }
                cites: [ { source: E1, place: none } ]
            """;

    private final RuleTexts rules = RuleTexts.wellKept();
    private final Edition authority = edition(AUTHORITY);
    private final Edition own = edition(OWN);

    @Test
    void namesAnEditionByTheHashOfItsText() {
        rules.with("eu/badge/policy.yaml", BADGE);

        assertThat(edition("eu/badge").hash())
                .isEqualTo("0a357d2d9a1e4931f19b4127a148642df2a6d3f23c687c9b7137fcd18341299d");
    }

    @Test
    void holdsTheTextsThatItWasMadeFrom() {
        assertThat(authority.files()).containsOnlyKeys(POLICY, LOGIC);
        assertThat(own.files()).containsOnlyKeys(POLICY, LOGIC, OWN_POLICY);
    }

    @Test
    void keepsTheHashWhenOtherFilesChange() {
        rules.with(PROGRAMMES, "keep: highest grade", "keep: newest");
        rules.with("mqa/apel-c/scenarios.yaml", "- scenario: \"Another\"\n");

        assertThat(edition(AUTHORITY).hash()).isEqualTo(authority.hash());
        assertThat(edition(OWN).hash()).isEqualTo(own.hash());
    }

    @Test
    void changesTheHashOfARestatementWithWhatItFollows() {
        rules.with(POLICY, "2020-01-01: 40", "2020-01-01: 45");

        assertThat(edition(AUTHORITY).hash()).isNotEqualTo(authority.hash());
        assertThat(edition(OWN).hash()).isNotEqualTo(own.hash());
    }

    @Test
    void keepsTheHashOfAnAuthorityWhenItIsRestated() {
        rules.with(OWN_POLICY, "2016-09-01: 60", "2016-09-01: 70");

        assertThat(edition(AUTHORITY).hash()).isEqualTo(authority.hash());
        assertThat(edition(OWN).hash()).isNotEqualTo(own.hash());
    }

    @Test
    void keepsTheHashUnderTheLineEndsOfAnotherSystem() {
        rules.files.replaceAll((path, text) -> text.replace("\n", "\r\n"));

        assertThat(edition(AUTHORITY)).isEqualTo(authority);
    }

    @Test
    void holdsTheTextsOfThePoliciesWhoseFiguresItReads() {
        rules.with("eu/badge/policy.yaml", BADGE);
        rules.with("eu/badge/policy.yaml", "in force:", "reads: [ mqa/apel-c/outcome-threshold ]\nin force:");

        assertThat(edition("eu/badge").files()).containsOnlyKeys("eu/badge/policy.yaml", POLICY, LOGIC);
    }

    private Edition edition(String slug) {
        return rules.read().edition(slug).orElseThrow();
    }
}
