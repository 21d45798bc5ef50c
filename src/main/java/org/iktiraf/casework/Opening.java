package org.iktiraf.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a case of a recommendation. What it refers to is kept before it is there. */
@Component
final class Opening {

    private final Recommendations recommendations;
    private final EarlierRules rules;
    private final PortfolioWriter writer;
    private final Portfolios portfolios;
    private final DecisionFiles decisions;
    private final History history;
    private final Clock clock;

    Opening(
            Recommendations recommendations,
            EarlierRules rules,
            PortfolioWriter writer,
            Portfolios portfolios,
            DecisionFiles decisions,
            History history,
            Clock clock) {
        this.recommendations = recommendations;
        this.rules = rules;
        this.writer = writer;
        this.portfolios = portfolios;
        this.decisions = decisions;
        this.history = history;
        this.clock = clock;
    }

    Case of(Recommendation recommendation, Arrival arrival) {
        String id = UUID.randomUUID().toString();
        Decision decision = recommendation.decision();
        rules.keep(recommendation.rules());
        Instant now = clock.instant();
        String original = portfolios.keep(id, arrival.received());
        String portfolio = portfolios.keep(id, writer.write(recommendation.portfolio()));
        String name = decisions.keep(decision);
        String hash = recommendation.rules().hash();
        Map<String, String> facts = Attachments.facts(
                arrival.files().stream().map(file -> portfolios.keep(id, file)).toList());
        String opened = history.keep(new Step(null, id, now, arrival.by(), StepKind.OPENED, name, hash, facts, null));
        return new Case(
                id,
                "Learner " + UUID.randomUUID().toString().substring(0, 8),
                CaseState.ASSESSED,
                null,
                title(decision),
                decision.on(),
                now,
                now,
                due(recommendation, now),
                Why.of(decision),
                new Contents(original, portfolio, name, hash, recommendations.engine(), opened, null),
                arrival.link(),
                arrival.idempotencyKey(),
                arrival.requestHash(),
                null);
    }

    private @Nullable LocalDate due(Recommendation of, Instant received) {
        return Optional.ofNullable(of.decision().institution())
                .flatMap(of.rules().rulebook()::institution)
                .map(institution -> institution.profile().daysToDecide())
                .map(days -> LocalDate.ofInstant(received, clock.getZone()).plusDays(days))
                .orElse(null);
    }

    private static String title(Decision decision) {
        return decision.institution() == null
                ? decision.programme()
                : decision.institution() + "/" + decision.programme();
    }
}
