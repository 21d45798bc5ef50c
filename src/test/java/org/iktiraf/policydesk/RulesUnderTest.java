package org.iktiraf.policydesk;

import java.nio.file.Path;
import java.util.List;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.drools.DroolsEngine;
import org.iktiraf.adjudication.ojalgo.ExactSelection;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.InlineReader;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.portfolio.Portfolio;

/** The repository's own rules and scenarios, compiled once for all tests. */
final class RulesUnderTest {

    static final Path RULES = Path.of("rules");

    private static final RulesUnderTest OF_REPOSITORY = new RulesUnderTest();

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
        return OF_REPOSITORY;
    }

    Rulebook rulebook() {
        return rulebook;
    }

    List<Scenario> scenarios() {
        return scenarios;
    }

    List<Scenario> scenariosOf(String policy) {
        return scenarios.stream().filter(s -> s.policy().equals(policy)).toList();
    }

    List<String> differences(Scenario scenario) {
        return runs.differences(scenario, rulebook);
    }

    /** Whether a scenario notices that the rulebook is another one. */
    boolean notices(Scenario scenario, Rulebook changed) {
        try {
            return !runs.differences(scenario, changed).isEmpty();
        } catch (RuntimeException e) {
            return true;
        }
    }

    Portfolio portfolio(Scenario scenario) {
        return runs.portfolio(scenario);
    }

    Decision decide(Portfolio portfolio) {
        return runs.decide(portfolio, rulebook);
    }

    Decision decide(Scenario scenario) {
        return decide(portfolio(scenario));
    }
}
