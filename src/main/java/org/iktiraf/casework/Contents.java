package org.iktiraf.casework;

import org.jspecify.annotations.Nullable;

/**
 * What a case refers to by name: immutable content that was kept before the case.
 *
 * @param original as received, one of {@link org.iktiraf.portfolio.Portfolios}
 * @param portfolio as it stands now, one of the same
 * @param decision what the rules recommend now, one of {@link Decisions}
 * @param rules hash of the edition in {@link org.iktiraf.policy.Editions} that holds all rules of that moment
 * @param engine name and version of what made the decision
 * @param history the newest {@link Step}
 * @param ruling what a person decided, one of {@link Decisions}; null until then
 */
public record Contents(
        String original,
        String portfolio,
        String decision,
        String rules,
        String engine,
        String history,
        @Nullable String ruling) {

    Contents after(String step) {
        return new Contents(original, portfolio, decision, rules, engine, step, ruling);
    }

    Contents decided(String newPortfolio, String newDecision, String newRules, String newEngine) {
        return new Contents(original, newPortfolio, newDecision, newRules, newEngine, history, ruling);
    }

    Contents ruled(@Nullable String newRuling) {
        return new Contents(original, portfolio, decision, rules, engine, history, newRuling);
    }
}
