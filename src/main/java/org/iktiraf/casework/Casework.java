package org.iktiraf.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.portfolio.PersonErased;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Opens cases, shows them and decides them again. What a case refers to is kept before the case
 * itself, so that there is never a case without its decision.
 */
@Component
public final class Casework {

    private final Recommendations recommendations;
    private final EarlierRules rules;
    private final PortfolioWriter writer;
    private final Portfolios portfolios;
    private final DecisionFiles decisions;
    private final History history;
    private final Opening opening;
    private final Cases cases;

    Casework(
            Recommendations recommendations,
            EarlierRules rules,
            PortfolioWriter writer,
            Portfolios portfolios,
            DecisionFiles decisions,
            History history,
            Opening opening,
            Cases cases) {
        this.recommendations = recommendations;
        this.rules = rules;
        this.writer = writer;
        this.portfolios = portfolios;
        this.decisions = decisions;
        this.history = history;
        this.opening = opening;
        this.cases = cases;
    }

    /**
     * Decides a portfolio and keeps it as a case; the same request sent again makes no second one.
     *
     * @throws KeyUsedForOther if an earlier request with the same key had other bytes
     * @throws org.iktiraf.portfolio.json.UnreadablePortfolio if the bytes are no portfolio
     * @throws org.iktiraf.adjudication.WrongAsk if what is asked for does not exist
     */
    public Opened open(Arrival arrival) {
        Optional<Case> first = Optional.ofNullable(arrival.idempotencyKey()).flatMap(cases::findByIdempotencyKey);
        if (first.isPresent()) {
            return again(first.get(), arrival);
        }
        Recommendation recommendation = recommendations.of(arrival.received());
        try {
            return new Opened(cases.add(opening.of(recommendation, arrival)), true);
        } catch (DuplicateRequest e) {
            return again(e.first(), arrival);
        }
    }

    private static Opened again(Case first, Arrival arrival) {
        if (!Objects.equals(first.requestHash(), arrival.requestHash())) {
            throw new KeyUsedForOther(first.id());
        }
        return new Opened(first, false);
    }

    /** @throws NoSuchCase if there is none */
    public Case find(String id) {
        return cases.find(id).orElseThrow(() -> new NoSuchCase(id));
    }

    /**
     * A case as a form was filled in on it.
     *
     * @throws NoSuchCase if there is none
     * @throws CaseChanged if somebody took it further since
     */
    public Case find(String id, long version) {
        Case found = find(id);
        if (found.version() == null || found.version() != version) {
            throw new CaseChanged(id, null);
        }
        return found;
    }

    /** The cases of which every line is green and that no person has decided, those first that are due first. */
    public List<CaseInShort> green(int most) {
        CaseFilter green = new CaseFilter(null, Why.ALL_GREEN, null, null, null, null, "", Set.of());
        CaseOrder dueFirst = new CaseOrder(CaseOrder.By.DUE, false);
        return cases.list(new CaseQuery(Tray.OPEN, null, LocalDate.EPOCH, green, dueFirst, 0, most)).stream()
                .filter(one -> one.state() == CaseState.ASSESSED || one.state() == CaseState.IN_REVIEW)
                .toList();
    }

    /** Whether the person of a case was erased. */
    public boolean erased(Case of) {
        try {
            portfolios.read(of.id(), of.contents().portfolio());
            return false;
        } catch (PersonErased e) {
            return true;
        }
    }

    /** The case whose learner was given this secret, if there is one. */
    public Optional<Case> findByLink(String secret) {
        return cases.findByLink(Arrival.hashed(secret));
    }

    /** A case with its portfolio, its explained decision and its history. */
    public CaseFile file(Case of) {
        return new CaseFile(of, portfolio(of), decision(of), history.of(of));
    }

    /** What somebody wrote, by the name that its step has; null where the person was erased. */
    public @Nullable String text(Case of, @Nullable String name) {
        try {
            return name == null ? null : new String(portfolios.read(of.id(), name), UTF_8);
        } catch (PersonErased e) {
            return null;
        }
    }

    private @Nullable Portfolio portfolio(Case of) {
        try {
            return writer.readBack(portfolios.read(of.id(), of.contents().portfolio()));
        } catch (PersonErased e) {
            return null;
        }
    }

    /** The decision of a case in the sentences of the rules by which it was made. */
    public Explained decision(Case of) {
        return explained(decisions.read(of.contents().decision()), of);
    }

    /**
     * Decides a case again, from the portfolio and by the rules that were kept with it; changes nothing.
     *
     * @throws PersonErased if the portfolio can be read no more
     */
    public Replayed replay(Case of) {
        Portfolio portfolio =
                writer.readBack(portfolios.read(of.id(), of.contents().portfolio()));
        byte[] then = decisions.bytes(of.contents().decision());
        Decision now =
                recommendations.of(portfolio, rules.of(of.contents().rules())).decision();
        byte[] again = DecisionJson.write(now);
        return Arrays.equals(then, again)
                ? new Replayed.Same(explained(now, of))
                : new Replayed.Different(
                        of.contents().engine(),
                        recommendations.engine(),
                        Difference.between(DecisionJson.tree(then), DecisionJson.tree(again)));
    }

    private Explained explained(Decision decision, Case of) {
        return new Explanation(decision, rules.of(of.contents().rules()).rulebook()).explained();
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
