package org.iktiraf.adjudication.change;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Adjudicator;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.Deliberation;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.facts.Values;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.PortfolioWriter;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells what would change a decision. Each remedy is in the learner's power (never age, nationality or the past, but
 * the day on which an age is reached), and proven by the engine on the changed portfolio. The work is bounded: a line
 * that takes too many runs, or more time than the caller gives, says so.
 */
public final class Counsel {

    private static final int RUNS_A_LINE = 600;

    private final Adjudicator adjudicator;
    private final PortfolioReader reader = new PortfolioReader();
    private final PortfolioWriter writer = new PortfolioWriter();

    public Counsel(Adjudicator adjudicator) {
        this.adjudicator = adjudicator;
    }

    /**
     * Everything at once.
     *
     * @param late says that the time is up; what is not found until then is given as limited
     * @throws org.iktiraf.adjudication.WrongAsk if what is asked for does not exist
     */
    public Advice on(Portfolio portfolio, Rulebook rulebook, BooleanSupplier late) {
        Deliberation deliberation = adjudicator.deliberate(portfolio, rulebook);
        Stakes stakes = new Stakes(deliberation, portfolio, addressed(portfolio, rulebook));
        return new Advice(
                remedies(portfolio, rulebook, deliberation.decision(), late), stakes.range(), stakes.questions());
    }

    /** What the rules find where an address is given for each credential that names one; nothing where none does. */
    private List<Finding> addressed(Portfolio portfolio, Rulebook rulebook) {
        ObjectNode tree = writer.tree(portfolio);
        return OfFile.address(tree)
                ? adjudicator.deliberate(writer.readBack(tree), rulebook).findings()
                : List.of();
    }

    private List<Remedy> remedies(Portfolio portfolio, Rulebook rulebook, Decision decision, BooleanSupplier late) {
        Trials trials = new Trials(adjudicator, rulebook, reader, writer, portfolio, RUNS_A_LINE, late);
        return Stream.concat(
                        decision.access().stream().map(line -> new Line(true, Values.word(line.route()))),
                        decision.credits().stream().map(line -> new Line(false, line.claim())))
                .filter(line -> !line.isReached(line.in(decision)))
                .map(line -> remedy(line, decision, trials))
                .toList();
    }

    private static Remedy remedy(Line line, Decision decision, Trials trials) {
        trials.grant(RUNS_A_LINE);
        return new Search(trials, line).remedy(Objects.requireNonNull(line.in(decision)));
    }
}
