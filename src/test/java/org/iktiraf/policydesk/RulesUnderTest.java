package org.iktiraf.policydesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.drools.DroolsEngine;
import org.iktiraf.adjudication.ojalgo.ExactSelection;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.InlineReader;
import org.iktiraf.policy.files.RuleFiles;

/** The repository's own rules, compiled once for all tests of a class. */
final class RulesUnderTest {

    static final Path RULES = Path.of("rules");

    private final ScenarioRuns runs;
    private final Rulebook rulebook;
    private final List<Scenario> scenarios;

    private RulesUnderTest() {
        DroolsEngine engine = new DroolsEngine();
        rulebook = RuleFiles.read(RULES, engine);
        runs = new ScenarioRuns(new Adjudicator(engine, new ExactSelection(), new InlineReader()));
        scenarios = Scenarios.under(RULES);
    }

    static RulesUnderTest ofRepository() {
        return new RulesUnderTest();
    }

    Rulebook rulebook() {
        return rulebook;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    List<String> differences(Scenario scenario) {
        return runs.differences(scenario, rulebook);
    }

    Decision decide(Scenario scenario, Rulebook changed) {
        return runs.decide(runs.portfolio(scenario), changed);
    }

    Map<String, Object> expectations(Scenario scenario) {
        return scenario.expect();
    }
}
