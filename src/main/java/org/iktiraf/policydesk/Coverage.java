package org.iktiraf.policydesk;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Part;

/** Whether the scenarios of a policy show each of its rules at work: deciding in one, met in another. */
public final class Coverage {

    private static final Set<Part> ASIDE = EnumSet.of(Part.NOTICE, Part.GRADE, Part.FEE, Part.NEGOTIABLE);

    private final Edition edition;
    private final Collection<Decision> decisions;
    private final Set<String> unseen = new TreeSet<>();

    private Coverage(Edition edition, Collection<Decision> decisions) {
        this.edition = edition;
        this.decisions = decisions;
    }

    /** What no decision on the policy's own scenarios shows, by the name of the entry; empty where all is shown. */
    public static List<String> unseen(Edition edition, Collection<Decision> decisions) {
        Coverage coverage = new Coverage(edition, decisions);
        edition.policy().entries().values().stream()
                .filter(entry -> entry.policy().equals(edition.slug()))
                .forEach(coverage::look);
        return List.copyOf(coverage.unseen);
    }

    private void look(Entry entry) {
        if (!edition.speaks(entry.name())) {
            require(d -> d.notices().contains(entry.fullName()), entry, "never shown");
            return;
        }
        require(d -> says(d, entry, State.MET), entry, "never met");
        require(d -> flat(entry) || decides(d, entry), entry, "decides nothing");
    }

    private void require(Predicate<Decision> seen, Entry entry, String what) {
        if (decisions.stream().noneMatch(seen)) {
            unseen.add(entry.name() + " " + what);
        }
    }

    /** A fee without conditions is known in every case; its figures are pinned by the sums that scenarios expect. */
    private static boolean flat(Entry entry) {
        return entry.part() == Part.FEE;
    }

    private static boolean decides(Decision decision, Entry entry) {
        boolean wanting = says(decision, entry, State.NOT_MET) || says(decision, entry, State.CANNOT_TELL);
        if (ASIDE.contains(entry.part())) {
            return wanting;
        }
        return wanting
                && Stream.concat(
                                decision.access().stream().flatMap(a -> a.because().stream()),
                                decision.credits().stream().flatMap(c -> c.because().stream()))
                        .anyMatch(entry.fullName()::equals);
    }

    private static boolean says(Decision decision, Entry entry, State state) {
        return decision.findings().stream().anyMatch(f -> f.rule().equals(entry.fullName()) && f.state() == state);
    }
}
