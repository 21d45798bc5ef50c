package org.iktiraf.casework;

import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.Deliberation;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.springframework.stereotype.Component;

/** What the rules in use recommend for a portfolio as it was received; keeps nothing and touches no store. */
@Component
public final class Recommendations {

    private final PortfolioReader reader;
    private final CurrentRules current;
    private final Adjudicator adjudicator;
    private final RuleEngine engine;

    public Recommendations(PortfolioReader reader, CurrentRules current, Adjudicator adjudicator, RuleEngine engine) {
        this.reader = reader;
        this.current = current;
        this.adjudicator = adjudicator;
        this.engine = engine;
    }

    /** Name and version of what decides. */
    String engine() {
        return engine.version();
    }

    /**
     * Reads and adjudicates.
     *
     * @throws org.iktiraf.portfolio.json.UnreadablePortfolio if the bytes are no portfolio
     * @throws org.iktiraf.adjudication.WrongAsk if what is asked for does not exist
     */
    public Recommendation of(byte[] received) {
        return of(reader.read(received), current.now());
    }

    /** Lets all rules speak, and leaves the verdict open. */
    Deliberation deliberate(Portfolio portfolio, Rulebook rulebook) {
        return adjudicator.deliberate(portfolio, rulebook);
    }

    Recommendation of(Portfolio portfolio, RulesOfMoment rules) {
        return new Recommendation(portfolio, rules, adjudicator.decide(portfolio, rules.rulebook()));
    }
}
