package org.iktiraf.adjudication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.InlineProgrammes;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.portfolio.Asks;
import org.iktiraf.portfolio.Portfolio;

/**
 * Applies the policies in force on the day of application to a portfolio. The same portfolio under the same rulebook
 * gives an equal decision, in any order of its records and on any thread; it reads no clock and does no I/O.
 */
public final class Adjudicator {

    private final RuleEngine engine;
    private final Selection selection;
    private final InlineProgrammes inline;

    public Adjudicator(RuleEngine engine, Selection selection, InlineProgrammes inline) {
        this.engine = engine;
        this.selection = selection;
        this.inline = inline;
    }

    /** @throws WrongAsk if the programme, a course or a stack that is asked for does not exist */
    public Decision decide(Portfolio portfolio, Rulebook rulebook) {
        Asks asks = portfolio.asks();
        Sought sought = Sought.of(asks, rulebook, inline);
        List<Edition> editions = sought.programme().policies().stream()
                .map(slug -> rulebook.edition(slug).orElseThrow())
                .toList();
        List<Object> facts =
                new Facts(portfolio, sought.programme(), sought.institution(), rulebook.vocabulary()).all();
        Map<String, Entry> entries = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        List<Cap> caps = new ArrayList<>();
        for (Edition edition : editions) {
            edition.policy().entries().values().forEach(entry -> entries.put(entry.fullName(), entry));
            if (edition.policy().inForce(asks.on())) {
                Conclusions found = conclude(edition, rulebook, facts, asks);
                findings.addAll(found.findings());
                caps.addAll(found.caps());
            }
        }
        Candidates candidates = new Candidates(
                portfolio,
                sought.institution(),
                rulebook.vocabulary().gradeScales().getOrDefault(Scales.OWN, List.of()));
        return new Hearing(sought, asks, entries, findings, caps)
                .decide(candidates, new SameLearning(portfolio, sought.institution()), selection, editions);
    }

    private Conclusions conclude(Edition edition, Rulebook rulebook, List<Object> facts, Asks asks) {
        Binding binding = Binding.of(edition, rulebook, asks.on());
        List<Object> all = new ArrayList<>(facts);
        all.addAll(binding.settings());
        return engine.run(edition, binding.draft(), all, asks.on());
    }
}
