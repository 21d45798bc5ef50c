package org.iktiraf.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.adjudication.drools.DroolsEngine;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.junit.jupiter.api.Test;

/** A policy that binds every programme, shown by that of credentials which arrive as files. */
class BindsEveryTests {

    private static final String EVERY = "verification/credentials";
    private static final String FORGED = "[{\"check\": \"signature\", \"passed\": false}]";

    @Test
    void bindsAProgrammeThatDoesNotNameIt() {
        Decision decision = decide(FORGED, "mqa/credit-transfer", Samples.RULEBOOK);

        assertThat(decision.credits())
                .singleElement()
                .satisfies(line -> assertThat(line.outcome()).isEqualTo(Outcome.REFUSED));
        assertThat(decision.editions()).extracting(EditionUsed::slug).contains(EVERY);
    }

    @Test
    void isNotListedWhereItHasNothingToSay() {
        Decision decision = decide("[]", "mqa/credit-transfer", Samples.RULEBOOK);

        assertThat(decision.editions()).extracting(EditionUsed::slug).containsExactly("mqa/credit-transfer");
    }

    @Test
    void yieldsToARestatementThatTheProgrammeNames() throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (String name : List.of("verification/credentials/policy.yaml", "verification/credentials/rules.drl")) {
            files.put(name, Files.readString(Path.of("rules", name)));
        }
        files.put("vocabulary/levels.csv", Files.readString(Path.of("rules/vocabulary/levels.csv")));
        files.put("vocabulary/sources.csv", Files.readString(Path.of("rules/vocabulary/sources.csv")));
        files.put("institutions/here/files/policy.yaml", RESTATED);
        Rulebook restated = RuleFiles.reread(files, new DroolsEngine());

        Decision decision = decide(FORGED, "institutions/here/files", restated);

        assertThat(decision.editions()).extracting(EditionUsed::slug).containsExactly("institutions/here/files");
        assertThat(decision.findings())
                .filteredOn(one -> one.rule().endsWith("/signature"))
                .singleElement()
                .satisfies(one -> assertThat(one.rule()).isEqualTo("institutions/here/files/signature"));
        assertThat(decision.credits())
                .singleElement()
                .satisfies(line -> assertThat(line.outcome()).isEqualTo(Outcome.REFER));
    }

    private static final String RESTATED = """
            title: { en: "Credentials here", ms: "Kredensial di sini" }
            authority: "Here"
            follows: verification/credentials
            in force: undated
            rules:
              signature:
                when not met: REFER
            """;

    private static Decision decide(String checks, String policy, Rulebook rulebook) {
        String portfolio = """
                { "credentials": [ { "id": "badge", "kind": "course", "title": "Data", "checks": %s } ],
                  "asks": { "on": "2025-03-01",
                    "inlineProgramme": { "level": "bachelor", "graduatingCredits": 120, "policies": [ "%s" ],
                      "courses": { "DAT101": { "title": "Data", "credits": 3 } } },
                    "claims": [ { "id": "c1", "course": "DAT101", "route": "credit-transfer", "evidence": [ "badge" ] } ] } }
                """.formatted(checks, policy);
        Portfolio read = new PortfolioReader().read(portfolio.getBytes(StandardCharsets.UTF_8));
        return Samples.ADJUDICATOR.decide(read, rulebook);
    }
}
