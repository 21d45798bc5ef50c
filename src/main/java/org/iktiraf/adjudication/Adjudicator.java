package org.iktiraf.adjudication;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.adjudication.facts.ById;
import org.iktiraf.adjudication.facts.Facts;
import org.iktiraf.adjudication.facts.Scale;
import org.iktiraf.adjudication.ledger.Candidates;
import org.iktiraf.adjudication.ledger.Cap;
import org.iktiraf.adjudication.ledger.SameLearning;
import org.iktiraf.adjudication.ledger.Selection;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.InlineProgrammes;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;

/**
 * Applies the policies in force on the day of application to a portfolio. The same portfolio under the same rulebook
 * gives an equal decision, in any order of its records and on any thread; it reads no clock and does no I/O.
 */
public final class Adjudicator {

    private final RuleEngine engine;
    private final Selection selection;
    private final InlineProgrammes inline;
    private volatile @Nullable Bindings bindings;

    public Adjudicator(RuleEngine engine, Selection selection, InlineProgrammes inline) {
        this.engine = engine;
        this.selection = selection;
        this.inline = inline;
    }

    /** @throws WrongAsk if the programme, a course or a stack that is asked for does not exist */
    public Decision decide(Portfolio received, Rulebook rulebook) {
        return deliberate(received, rulebook).decision();
    }

    /**
     * Lets all rules speak, and leaves the verdict to whoever asks for it.
     *
     * @throws WrongAsk if the programme, a course or a stack that is asked for does not exist
     */
    public Deliberation deliberate(Portfolio received, Rulebook rulebook) {
        Portfolio portfolio = ById.sorted(received);
        Asks asks = portfolio.asks();
        Sought sought = Sought.of(asks, rulebook, inline);
        List<Object> facts =
                new Facts(portfolio, sought.programme(), sought.institution(), rulebook.vocabulary()).all();
        Bindings current = bindings(rulebook);
        List<Binding> bound = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        List<Cap> caps = new ArrayList<>();
        for (Edition edition : current.over(sought.programme())) {
            Binding binding = current.of(edition, asks.on());
            Conclusions found = binding.inForce() ? conclude(binding, facts, asks) : Conclusions.NONE;
            if (!edition.policy().bindsEvery() || !found.isEmpty()) {
                bound.add(binding);
                findings.addAll(found.findings());
                caps.addAll(found.caps());
            }
        }
        return new Deliberation(
                sought,
                asks,
                bound,
                current.entries(bound.stream().map(Binding::edition).toList()),
                findings,
                caps,
                new Candidates(portfolio, sought.institution(), Scale.of(sought.programme(), rulebook.vocabulary())),
                new SameLearning(portfolio, sought.institution(), sought::course),
                selection);
    }

    private Conclusions conclude(Binding binding, List<Object> facts, Asks asks) {
        List<Object> all = new ArrayList<>(facts);
        all.addAll(binding.settings());
        return engine.run(binding.edition(), binding.draft(), all, asks.on());
    }

    private Bindings bindings(Rulebook rulebook) {
        Bindings current = bindings;
        if (current == null || !current.areOf(rulebook)) {
            current = new Bindings(rulebook);
            bindings = current;
        }
        return current;
    }
}
