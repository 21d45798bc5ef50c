package org.iktiraf.policydesk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iktiraf.adjudication.explanation.DecisionMarkdown;
import org.iktiraf.adjudication.explanation.Explanation;
import org.iktiraf.policy.files.RuleIndex;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.portfolio.json.WrongField;

/**
 * Writes the pages that tests compare with, and nothing else does: every sample's decision, the recipes and the index of
 * rules. Run by the build tool, by name.
 */
public final class WriteGoldens {

    static final String COMMAND = "mvn -q test-compile exec:java";

    private WriteGoldens() {}

    public static void main(String[] none) throws IOException {
        for (Sample sample : Sample.all()) {
            Files.writeString(sample.golden(), page(sample));
        }
        for (RecipeChapter chapter : RecipeChapter.all()) {
            Files.writeString(
                    chapter.file(),
                    Recipes.renewed(
                            chapter.page(), RulesUnderTest.ofRepository().rulebook()));
        }
        Path readme = RecipeChapter.README;
        Files.writeString(readme, RecipeChapter.listed(RecipeChapter.read(readme)));
        RuleIndex.main(new String[] {RulesUnderTest.RULES.toString()});
    }

    /** The page of a sample as the program now writes it: its decision, or what is wrong in it. */
    static String page(Sample sample) {
        if (!sample.readable()) {
            return errors(sample);
        }
        RulesUnderTest rules = RulesUnderTest.ofRepository();
        return new DecisionMarkdown(new Explanation(rules.decide(sample.portfolio()), rules.rulebook()).explained())
                .render();
    }

    private static String errors(Sample sample) {
        try {
            sample.portfolio();
        } catch (UnreadablePortfolio e) {
            return "# Not read: %d places are wrong\n\n%s\n"
                    .formatted(e.errors().size(), listed(e.errors()));
        }
        throw new IllegalStateException(sample + " can be read, but has no expected.yaml");
    }

    private static String listed(List<WrongField> errors) {
        return IntStream.range(0, errors.size())
                .mapToObj(i -> "%d. `%s`: %s"
                        .formatted(i + 1, errors.get(i).place(), errors.get(i).message()))
                .collect(Collectors.joining("\n"));
    }
}
