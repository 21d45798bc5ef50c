package org.iktiraf.policydesk;

import java.util.List;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import tools.jackson.databind.json.JsonMapper;

/** Runs scenarios through the same intake and the same adjudicator as real portfolios. */
public final class ScenarioRuns {

    private final JsonMapper json = JsonMapper.builder().build();
    private final PortfolioReader reader = new PortfolioReader();
    private final Adjudicator adjudicator;

    public ScenarioRuns(Adjudicator adjudicator) {
        this.adjudicator = adjudicator;
    }

    /** What a scenario expects of a decision and does not get; empty where it is fulfilled. */
    public static List<String> differences(Scenario scenario, Decision decision) {
        return ScenarioCheck.differences(scenario.expect(), decision);
    }

    /** What a scenario expects and does not get; empty where it is fulfilled. */
    public List<String> differences(Scenario scenario, Rulebook rulebook) {
        return differences(scenario, decide(portfolio(scenario), rulebook));
    }

    /** @throws IllegalArgumentException if the scenario does not sketch a portfolio */
    public Portfolio portfolio(Scenario scenario) {
        try {
            return reader.read(json.valueToTree(new ScenarioCase(scenario).portfolio()));
        } catch (UnreadablePortfolio e) {
            throw new IllegalArgumentException("\"" + scenario.sentence() + "\": " + e.errors(), e);
        }
    }

    public Decision decide(Portfolio portfolio, Rulebook rulebook) {
        return adjudicator.decide(portfolio, rulebook);
    }
}
