package org.iktiraf.casework;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.RuleEngine;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.portfolio.ContentName;
import org.iktiraf.portfolio.PersonErased;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.intake.PortfolioWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens cases, shows them, decides them again and forgets their persons. What a case refers to is kept before the case
 * itself, so that there is never a case without its decision.
 */
@Component
public final class Casework {

    private final Recommendations recommendations;
    private final EarlierRules rules;
    private final RuleEngine engine;
    private final PortfolioWriter writer;
    private final Portfolios portfolios;
    private final Decisions decisions;
    private final Cases cases;

    Casework(
            Recommendations recommendations,
            EarlierRules rules,
            RuleEngine engine,
            PortfolioWriter writer,
            Portfolios portfolios,
            Decisions decisions,
            Cases cases) {
        this.recommendations = recommendations;
        this.rules = rules;
        this.engine = engine;
        this.writer = writer;
        this.portfolios = portfolios;
        this.decisions = decisions;
        this.cases = cases;
    }

    /**
     * Decides a portfolio and keeps it as a case.
     *
     * @param idempotencyKey a word by which the sender knows this request again, null where there is none
     * @throws KeyUsedForOther if an earlier request with the same key had other bytes
     * @throws org.iktiraf.portfolio.intake.UnreadablePortfolio if the bytes are no portfolio
     * @throws org.iktiraf.adjudication.WrongAsk if what is asked for does not exist
     */
    public Opened open(byte[] received, @Nullable String idempotencyKey) {
        String requestHash = idempotencyKey == null ? null : ContentName.of(received);
        Optional<Case> first = Optional.ofNullable(idempotencyKey).flatMap(cases::findByIdempotencyKey);
        if (first.isPresent()) {
            return again(first.get(), requestHash);
        }
        Recommendation recommendation = recommendations.of(received);
        try {
            return new Opened(cases.add(kept(recommendation, received, idempotencyKey, requestHash)), true);
        } catch (DuplicateRequest e) {
            return again(e.first(), requestHash);
        }
    }

    private static Opened again(Case first, @Nullable String requestHash) {
        if (!Objects.equals(first.requestHash(), requestHash)) {
            throw new KeyUsedForOther(first.id());
        }
        return new Opened(first, false);
    }

    private Case kept(
            Recommendation recommendation, byte[] received, @Nullable String key, @Nullable String requestHash) {
        String id = UUID.randomUUID().toString();
        Decision decision = recommendation.decision();
        rules.keep(recommendation.rules());
        return new Case(
                id,
                "Learner " + UUID.randomUUID().toString().substring(0, 8),
                CaseState.ASSESSED,
                title(decision),
                title(decision),
                decision.on(),
                Instant.now(),
                portfolios.keep(id, received),
                portfolios.keep(id, writer.write(recommendation.portfolio())),
                decisions.keep(DecisionJson.write(decision)),
                recommendation.rules().hash(),
                engine.version(),
                key,
                requestHash,
                null);
    }

    private static String title(Decision decision) {
        return decision.institution() == null
                ? decision.programme()
                : decision.institution() + "/" + decision.programme();
    }

    /** @throws NoSuchCase if there is none */
    public Case find(String id) {
        return cases.find(id).orElseThrow(() -> new NoSuchCase(id));
    }

    /** Whether the person of a case was erased. */
    public boolean erased(Case of) {
        try {
            portfolios.read(of.id(), of.portfolio());
            return false;
        } catch (PersonErased e) {
            return true;
        }
    }

    /** The decision of a case in the sentences of the rules by which it was made. */
    public Explained decision(Case of) {
        return explained(DecisionJson.readBack(written(of)), of);
    }

    /**
     * Decides a case again, from the portfolio and by the rules that were kept with it; changes nothing.
     *
     * @throws PersonErased if the portfolio can be read no more
     */
    public Replayed replay(Case of) {
        Portfolio portfolio = writer.readBack(portfolios.read(of.id(), of.portfolio()));
        byte[] then = written(of);
        Decision now = recommendations.of(portfolio, rules.of(of.rules())).decision();
        byte[] again = DecisionJson.write(now);
        return Arrays.equals(then, again)
                ? new Replayed.Same(explained(now, of))
                : new Replayed.Different(
                        of.engine(),
                        engine.version(),
                        Difference.between(DecisionJson.tree(then), DecisionJson.tree(again)));
    }

    /** Makes all personal content of a case unreadable for ever; the case and its decision stay. */
    public void erasePerson(Case of) {
        portfolios.erase(of.id());
    }

    private Explained explained(Decision decision, Case of) {
        return new Explanation(decision, rules.of(of.rules()).rulebook()).explained();
    }

    private byte[] written(Case of) {
        return decisions
                .find(of.decision())
                .orElseThrow(() -> new IllegalStateException("Case " + of.id() + " has lost its decision"));
    }

    /**
     * A case with whether this request made it.
     *
     * @param isNew false where an earlier request with the same key did
     */
    public record Opened(Case opened, boolean isNew) {}

    /** No case has this id. */
    public static final class NoSuchCase extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoSuchCase(String id) {
            super("No case has the id \"" + id + "\".");
        }
    }

    /** An idempotency key names one request, and this is another. */
    public static final class KeyUsedForOther extends RuntimeException {

        private static final long serialVersionUID = 1L;

        KeyUsedForOther(String id) {
            super("This Idempotency-Key was sent before with another portfolio; it made case " + id + ".");
        }
    }
}
