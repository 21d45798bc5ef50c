package org.iktiraf.casework;

import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.portfolio.Portfolio;

/** A portfolio with what the rules of one moment say of it. */
public record Recommendation(Portfolio portfolio, RulesOfMoment rules, Decision decision) {

    public Explained explained() {
        return new Explanation(decision, rules.rulebook()).explained();
    }
}
