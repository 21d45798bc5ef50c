package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Decision;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Entry;
import org.iktiraf.policy.Part;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule decides one scenario and is met in another; each notice is shown; each sentence can be rendered. */
class CoverageTests {

    private static final Set<Part> ASIDE = EnumSet.of(Part.NOTICE, Part.GRADE, Part.FEE, Part.NEGOTIABLE);

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();

    @TestFactory
    Stream<DynamicTest> seesEveryRuleDecideAndBeMet() {
        return rules.rulebook().editions().values().stream()
                .sorted((one, other) -> one.slug().compareTo(other.slug()))
                .map(edition -> DynamicTest.dynamicTest(
                        edition.slug(), () -> assertThat(unseen(edition)).isEmpty()));
    }

    @Test
    void rendersEverySentenceInBothLanguages() {
        for (Scenario scenario : rules.scenarios()) {
            assertThat(new Explanation(rules.decide(scenario), rules.rulebook())
                            .explained()
                            .findings())
                    .as(scenario.sentence())
                    .allSatisfy(f ->
                            assertThat(f.sentence().en() + f.sentence().ms()).doesNotContain("{"));
        }
    }

    private List<String> unseen(Edition edition) {
        List<Decision> decisions =
                rules.scenariosOf(edition.slug()).stream().map(rules::decide).toList();
        TreeSet<String> unseen = new TreeSet<>();
        edition.policy().entries().values().stream()
                .filter(entry -> entry.policy().equals(edition.slug()))
                .forEach(entry -> {
                    if (!edition.speaks(entry.name())) {
                        require(decisions, d -> d.notices().contains(entry.fullName()), entry, "never shown", unseen);
                        return;
                    }
                    require(decisions, d -> says(d, entry, State.MET), entry, "never met", unseen);
                    require(decisions, d -> flat(entry) || decides(d, entry), entry, "decides nothing", unseen);
                });
        return List.copyOf(unseen);
    }

    private static void require(
            List<Decision> decisions,
            java.util.function.Predicate<Decision> seen,
            Entry entry,
            String what,
            Set<String> unseen) {
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
