package org.iktiraf.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.Portfolios;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.PortfolioWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes cases further, a step at a time. What a step refers to is kept first and the case is saved last; who read the
 * case before somebody else saved it is told so, and nothing of what they did is in its history.
 */
@Component
public final class Proceedings {

    private final Recommendations recommendations;
    private final EarlierRules rules;
    private final CurrentRules current;
    private final PortfolioReader reader;
    private final PortfolioWriter writer;
    private final Portfolios portfolios;
    private final DecisionFiles decisions;
    private final History history;
    private final Cases cases;
    private final Clock clock;

    Proceedings(
            Recommendations recommendations,
            EarlierRules rules,
            CurrentRules current,
            PortfolioReader reader,
            PortfolioWriter writer,
            Portfolios portfolios,
            DecisionFiles decisions,
            History history,
            Cases cases,
            Clock clock) {
        this.recommendations = recommendations;
        this.rules = rules;
        this.current = current;
        this.reader = reader;
        this.writer = writer;
        this.portfolios = portfolios;
        this.decisions = decisions;
        this.history = history;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Records an act and what it makes of the case.
     *
     * @param read the case as whoever acts saw it
     * @throws CaseChanged if somebody else took it further meanwhile
     * @throws org.iktiraf.portfolio.PersonErased if something is written and the person was erased
     */
    public Case take(Case read, Act act, UnaryOperator<Case> change) {
        Case changed = change.apply(read);
        Instant now = clock.instant();
        String step = history.keep(new Step(
                read.contents().history(),
                read.id(),
                now,
                act.by(),
                act.kind(),
                changed.contents().decision(),
                changed.contents().rules(),
                act.facts(),
                sealed(read, act.text())));
        return cases.save(changed.holding(changed.contents().after(step)).at(now));
    }

    /**
     * Records an act that changes the portfolio, and decides it again by the rules of today and those of its day of
     * application.
     *
     * @throws org.iktiraf.portfolio.json.UnreadablePortfolio if the changed portfolio departs from its format
     * @throws org.iktiraf.adjudication.WrongAsk if what is asked for does not exist
     */
    public Case again(Case read, Act act, UnaryOperator<Portfolio> change, UnaryOperator<Case> then) {
        Portfolio before =
                writer.readBack(portfolios.read(read.id(), read.contents().portfolio()));
        byte[] after = writer.write(change.apply(before));
        Recommendation now = recommendations.of(reader.read(after), current.now());
        rules.keep(now.rules());
        Contents contents = read.contents()
                .decided(
                        portfolios.keep(read.id(), after),
                        decisions.keep(now.decision()),
                        now.rules().hash(),
                        recommendations.engine());
        return take(
                read,
                act.about("before", read.contents().decision()),
                one -> then.apply(one.holding(contents).in(one.state(), Why.of(now.decision()))));
    }

    private @Nullable String sealed(Case of, @Nullable String text) {
        return text == null ? null : portfolios.keep(of.id(), text.getBytes(UTF_8));
    }
}
