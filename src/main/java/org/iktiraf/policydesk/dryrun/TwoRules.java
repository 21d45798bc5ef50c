package org.iktiraf.policydesk.dryrun;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.RunawayRules;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.UnreadablePortfolio;

/** Decides cases by two rules and says where they part. */
final class TwoRules {

    private final PortfolioReader reader = new PortfolioReader();
    private final Adjudicator adjudicator;
    private final Rulebook before;
    private final Rulebook after;

    TwoRules(Adjudicator adjudicator, Rulebook before, Rulebook after) {
        this.adjudicator = adjudicator;
        this.before = before;
        this.after = after;
    }

    Comparison compare(CaseSent sent) {
        try {
            Portfolio portfolio = reader.read(sent.portfolio().getBytes(UTF_8));
            Outcomes then = decide(portfolio, before);
            Outcomes now = decide(portfolio, after);
            return new Comparison(sent.name(), then, then.equals(now) ? null : now);
        } catch (UnreadablePortfolio e) {
            return new Comparison(sent.name(), Outcomes.impossible(String.valueOf(e.getMessage())), null);
        }
    }

    private Outcomes decide(Portfolio portfolio, Rulebook rules) {
        try {
            return Outcomes.of(adjudicator.decide(portfolio, rules));
        } catch (WrongAsk | RunawayRules e) {
            return Outcomes.impossible(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return Outcomes.impossible("The rules failed while they decided");
        }
    }
}
