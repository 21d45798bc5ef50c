package org.iktiraf.casework;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.iktiraf.adjudication.WrongAsk;
import org.iktiraf.portfolio.PersonErased;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Decides the cases that no person has decided again by the rules in use, on request. A case of which nothing would be
 * decided otherwise is left as it is, with the rules by which it was decided.
 */
@Component
public final class OpenCases {

    private static final Logger log = LoggerFactory.getLogger(OpenCases.class);
    private static final int PAGE = 200;

    private final Cases cases;
    private final Proceedings proceedings;
    private final Recommendations recommendations;
    private final CurrentRules current;
    private final DecisionFiles decisions;
    private final Portfolios portfolios;
    private final PortfolioWriter writer;
    private volatile @Nullable Pass newest;

    OpenCases(
            Cases cases,
            Proceedings proceedings,
            Recommendations recommendations,
            CurrentRules current,
            DecisionFiles decisions,
            Portfolios portfolios,
            PortfolioWriter writer) {
        this.cases = cases;
        this.proceedings = proceedings;
        this.recommendations = recommendations;
        this.current = current;
        this.decisions = decisions;
        this.portfolios = portfolios;
        this.writer = writer;
    }

    /** Goes through all cases beside whoever asks, who sees in the pass how far it is; while one goes on, gives that one. */
    public synchronized Pass decideAgain(String by) {
        Pass known = newest;
        if (known != null && !known.isOver()) {
            return known;
        }
        Pass pass = new Pass(by);
        newest = pass;
        Thread thread = new Thread(() -> go(pass), "open-cases");
        thread.setDaemon(true);
        thread.start();
        return pass;
    }

    /** The pass that goes on, or that was the last on this instance. */
    public Optional<Pass> newest() {
        return Optional.ofNullable(newest);
    }

    private void go(Pass pass) {
        try {
            through(pass);
        } catch (RuntimeException e) {
            log.error("The open cases were not all decided again", e);
        } finally {
            pass.end();
        }
    }

    private void through(Pass pass) {
        String last = "";
        List<Case> page;
        do {
            page = cases.after(last, PAGE);
            for (Case one : page) {
                pass.saw();
                if (one.state().isOpen()) {
                    turned(one, pass.by()).ifPresent(pass::turned);
                }
                last = one.id();
            }
        } while (page.size() == PAGE);
    }

    /** The step by which a case was decided otherwise; empty where it was not, or somebody else went on with it. */
    private Optional<Pass.Turned> turned(Case one, String by) {
        try {
            if (isSame(one)) {
                return Optional.empty();
            }
            Case after = proceedings.again(
                    one, Act.of(by, StepKind.ADJUDICATED_AGAIN), UnaryOperator.identity(), UnaryOperator.identity());
            return Optional.of(
                    new Pass.Turned(one.id(), one.pseudonym(), after.contents().history()));
        } catch (PersonErased | CaseChanged | WrongAsk | UnreadablePortfolio e) {
            log.debug("Case {} is not decided again", one.id(), e);
            return Optional.empty();
        }
    }

    /** Whether nothing differs but the editions by which it is decided. */
    private boolean isSame(Case one) {
        if (one.contents().rules().equals(current.now().hash())) {
            return true;
        }
        Portfolio portfolio =
                writer.readBack(portfolios.read(one.id(), one.contents().portfolio()));
        byte[] now =
                DecisionJson.write(recommendations.of(portfolio, current.now()).decision());
        byte[] then = decisions.bytes(one.contents().decision());
        return Difference.between(DecisionJson.tree(then), DecisionJson.tree(now)).stream()
                .allMatch(difference -> difference.pointer().startsWith("/editions"));
    }
}
