package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Rulebook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each number, reading and day of force is pinned by some scenario from both sides. */
class MutationTests {

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();

    @TestFactory
    Stream<DynamicTest> noticesEveryChange() {
        return rules.rulebook().editions().values().stream()
                .sorted((one, other) -> one.slug().compareTo(other.slug()))
                .map(edition -> DynamicTest.dynamicTest(
                        edition.slug(), () -> assertThat(unnoticed(edition)).isEmpty()));
    }

    private List<String> unnoticed(Edition edition) {
        List<Scenario> scenarios = rules.scenariosOf(edition.slug());
        return Mutant.of(edition).stream()
                .filter(mutant -> scenarios.stream().noneMatch(s -> rules.notices(s, with(edition, mutant))))
                .map(Mutant::change)
                .toList();
    }

    private Rulebook with(Edition edition, Mutant mutant) {
        Map<String, Edition> editions = new HashMap<>(rules.rulebook().editions());
        editions.put(
                edition.slug(),
                new Edition(edition.slug(), edition.hash(), mutant.policy(), edition.logic(), edition.files()));
        return new Rulebook(
                editions,
                rules.rulebook().institutions(),
                rules.rulebook().vocabulary(),
                rules.rulebook().register());
    }
}
