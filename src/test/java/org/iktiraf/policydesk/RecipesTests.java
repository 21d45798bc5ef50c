package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.facts.State;
import org.iktiraf.policydesk.Recipes.Recipe;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of rule that published schemes use has a recipe, which is a real rule as it now stands. */
class RecipesTests {

    private static final int KINDS = 58;

    private final RulesUnderTest rules = RulesUnderTest.ofRepository();
    private final String page = page();

    @Test
    void hasOneRecipeForEachKind() {
        assertThat(Recipes.in(page).stream().map(Recipe::kind))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, KINDS).boxed().toList());
    }

    @Test
    void copiesTheRulesAsTheyStand() {
        assertThat(page)
                .as("rules/README.md is stale; write it with%n%s", WriteGoldens.COMMAND)
                .isEqualTo(Recipes.renewed(page, rules.rulebook()));
    }

    @TestFactory
    Stream<DynamicTest> hasScenariosOnBothSidesOfItsLine() {
        return Recipes.in(page).stream()
                .map(recipe -> DynamicTest.dynamicTest(
                        recipe.kind() + " " + recipe.rule(),
                        () -> assertThat(states(recipe))
                                .contains(State.MET)
                                .containsAnyOf(State.NOT_MET, State.CANNOT_TELL)));
    }

    private Set<State> states(Recipe recipe) {
        Set<State> states = EnumSet.noneOf(State.class);
        List<Scenario> own = rules.scenariosOf(recipe.policy());
        own.forEach(scenario -> rules.decide(scenario).findings().stream()
                .filter(finding -> finding.rule().equals(recipe.rule()))
                .map(Finding::state)
                .forEach(states::add));
        return states;
    }

    private static String page() {
        try {
            return Files.readString(RulesUnderTest.RULES.resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
