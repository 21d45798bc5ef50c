package org.iktiraf.adjudication.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.iktiraf.policy.Fault;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;

class RuleCompilerTests {

    private final RuleCompiler compiler = new RuleCompiler(Words.RULE_WORDS);
    private final String wellFormed = Attack.text("well-formed.drl");

    @Test
    void runsWellFormedRulesOnRecords() {
        try (var compiled = compiler.compile("rules.drl", wellFormed)) {
            assertThat(Words.said(compiled.rules()))
                    .filteredOn(Words.Finding.class::isInstance)
                    .extracting(finding -> ((Words.Finding) finding).rule())
                    .containsExactlyInAnyOrder("outcome-threshold", "credit-cap");
        }
    }

    @Test
    void carriesEnumsIntoACap() {
        try (var compiled = compiler.compile("rules.drl", wellFormed)) {
            assertThat(Words.said(compiled.rules())).contains(new Words.Cap("credit-cap", 120, Words.Route.APEL_C));
        }
    }

    @Test
    void namesTheAuthorsLineOfASyntaxError() {
        assertThat(faults(wellFormed.replace("claim == $claim.id )", "claim == )")))
                .extracting(Fault::line)
                .contains(6);
    }

    @Test
    void namesTheRuleThatCannotBeBuilt() {
        assertThat(faults(wellFormed.replace("$credits * 100", "$programme * 100")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(15);
                    assertThat(fault.message()).contains("Programme, int").doesNotContain("org.", "class", "\n");
                });
    }

    @Test
    void namesTheRuleWhoseValuesDoNotCompare() {
        assertThat(faults(wellFormed.replace("credits > 0", "route > 1")))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.line()).isEqualTo(2);
                    assertThat(fault.message()).contains("Found Route and int").doesNotContain("org.");
                });
    }

    @Test
    void findsNothingWrongWithWhatCompiles() {
        assertThat(compiler.check("rules.drl", wellFormed)).isEmpty();
    }

    @Test
    void buildsNothingThatTheGuardRefuses() {
        assertThatThrownBy(() -> compiler.compile("rules.drl", wellFormed.replace("credits > 0", "credits > 30")))
                .isInstanceOf(RulesRefused.class)
                .hasMessageContaining("rules.drl:5: The number 30 is not allowed");
    }

    @Test
    void leavesNoModuleBehindAfterSixtyReloads() {
        var repository = KieServices.get().getRepository();
        for (int i = 0; i < 60; i++) {
            var compiled = compiler.compile("rules.drl", wellFormed);
            var id = compiled.container().getReleaseId();
            assertThat(repository.getKieModule(id)).isNotNull();
            compiled.close();
            assertThat(repository.getKieModule(id)).isNull();
        }
    }

    @Test
    void answersAFaultWhereTheBuilderRunsOutOfStack() {
        var deep = "$claim : Claim( credits > 1" + " + 1".repeat(20_000) + " )";
        var text = RuleText.of("rules.drl", Attack.rule("", deep, "insert( decision.cap(\"attack\", $claim) );"));
        assertThatThrownBy(() -> compiler.build(text, 1))
                .isInstanceOf(RulesRefused.class)
                .hasMessageContaining("Split it in two");
    }

    @Test
    void compilesAndRunsOnAThreadWithoutAContextClassLoader() throws InterruptedException {
        var said = new AtomicReference<List<Object>>(List.of());
        var thread = new Thread(() -> {
            try (var compiled = compiler.compile("rules.drl", wellFormed)) {
                said.set(Words.said(compiled.rules()));
            }
        });
        thread.setContextClassLoader(null);
        thread.start();
        thread.join();
        assertThat(said.get()).isNotEmpty();
    }

    private List<Fault> faults(String drl) {
        return compiler.check("rules.drl", drl);
    }
}
