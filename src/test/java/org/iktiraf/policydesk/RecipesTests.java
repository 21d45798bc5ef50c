package org.iktiraf.policydesk;

import static org.assertj.core.api.Assertions.assertThat;

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
    private final List<RecipeChapter> chapters = RecipeChapter.all();

    @Test
    void hasOneRecipeForEachKind() {
        assertThat(recipes().map(Recipe::kind))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, KINDS).boxed().toList());
    }

    @Test
    void copiesTheRulesAsTheyStand() {
        assertThat(chapters)
                .allSatisfy(chapter -> assertThat(chapter.page())
                        .as("%s is stale; write it with%n%s", chapter.file(), WriteGoldens.COMMAND)
                        .isEqualTo(Recipes.renewed(chapter.page(), rules.rulebook())));
    }

    @Test
    void listsThemAllByKind() {
        String readme = RecipeChapter.read(RecipeChapter.README);

        assertThat(readme)
                .as("rules/README.md is stale; write it with%n%s", WriteGoldens.COMMAND)
                .isEqualTo(RecipeChapter.listed(readme));
    }

    @TestFactory
    Stream<DynamicTest> hasScenariosOnBothSidesOfItsLine() {
        return recipes()
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

    private Stream<Recipe> recipes() {
        return chapters.stream().flatMap(chapter -> chapter.recipes().stream());
    }
}
