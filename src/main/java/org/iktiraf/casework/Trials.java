package org.iktiraf.casework;

import java.util.function.UnaryOperator;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.springframework.stereotype.Component;

/**
 * What would be recommended if something about a case were otherwise: decided on a copy by the rules of the case, so
 * that nothing but the change makes the difference. Nothing of it is kept.
 */
@Component
public final class Trials {

    private final Recommendations recommendations;
    private final EarlierRules rules;
    private final PortfolioWriter writer;
    private final Portfolios portfolios;

    Trials(Recommendations recommendations, EarlierRules rules, PortfolioWriter writer, Portfolios portfolios) {
        this.recommendations = recommendations;
        this.rules = rules;
        this.writer = writer;
        this.portfolios = portfolios;
    }

    /**
     * Decides the changed copy.
     *
     * @throws org.iktiraf.portfolio.PersonErased if the portfolio can be read no more
     * @throws org.iktiraf.portfolio.json.UnreadablePortfolio if the changed portfolio departs from its format
     * @throws org.iktiraf.adjudication.WrongAsk if what is then asked for does not exist
     */
    public Explained of(Case of, UnaryOperator<Portfolio> change) {
        Portfolio portfolio =
                writer.readBack(portfolios.read(of.id(), of.contents().portfolio()));
        return recommendations
                .of(change.apply(portfolio), rules.of(of.contents().rules()))
                .explained();
    }
}
