package org.iktiraf.adjudication;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.iktiraf.adjudication.ledger.Candidates;
import org.iktiraf.adjudication.ledger.Cap;
import org.iktiraf.adjudication.ledger.SameLearning;
import org.iktiraf.adjudication.ledger.Selection;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Outcome;
import org.iktiraf.policy.Part;
import org.iktiraf.policy.Programme;
import org.iktiraf.portfolio.Asks;

/**
 * One case between its rules and its verdict: all rules have spoken, and what they found can still be weighed in more
 * than one way without firing them again, as when an officer overrides a finding or a learner asks what would be if an
 * open fact were met. The verdict, the ledger and the findings of its caps are reckoned anew each time.
 */
public final class Deliberation {

    private final Sought sought;
    private final Asks asks;
    private final List<Binding> bindings;
    private final Map<String, Entry> entries;
    private final List<Finding> findings;
    private final List<Cap> caps;
    private final Candidates candidates;
    private final SameLearning learning;
    private final Selection selection;

    Deliberation(
            Sought sought,
            Asks asks,
            List<Binding> bindings,
            Map<String, Entry> entries,
            List<Finding> findings,
            List<Cap> caps,
            Candidates candidates,
            SameLearning learning,
            Selection selection) {
        this.sought = sought;
        this.asks = asks;
        this.bindings = bindings;
        this.entries = entries;
        this.findings = List.copyOf(findings);
        this.caps = List.copyOf(caps);
        this.candidates = candidates;
        this.learning = learning;
        this.selection = selection;
    }

    /** What the rules found, without what the ledger finds of the caps. */
    public List<Finding> findings() {
        return findings;
    }

    public Decision decision() {
        return decide(findings);
    }

    /**
     * The decision as it would be if each finding of the rules were replaced before verdict and ledger. The caps' own
     * findings follow from the ledger and are not offered.
     */
    public Decision decision(UnaryOperator<Finding> replaced) {
        return decide(findings.stream().map(replaced).toList());
    }

    /** The part that a finding's rule has in the verdict. */
    public Part part(Finding finding) {
        return entry(finding).part();
    }

    /** The entry by whose words and outcomes a finding is weighed. */
    public Entry entry(Finding finding) {
        Entry entry = entries.get(finding.rule());
        if (entry == null) {
            throw new IllegalArgumentException("No entry is called " + finding.rule());
        }
        return entry;
    }

    /** What a finding alone makes of its line. */
    public Outcome outcome(Finding finding) {
        Entry entry = entry(finding);
        return switch (finding.state()) {
            case MET -> entry.whenMet();
            case NOT_MET -> entry.whenNotMet();
            case CANNOT_TELL -> entry.whenCannotTell();
        };
    }

    /** The programme that is asked for. */
    public Programme programme() {
        return sought.programme();
    }

    private Decision decide(List<Finding> weighed) {
        return new Hearing(sought, asks, bindings, entries, weighed, caps).decide(candidates, learning, selection);
    }
}
