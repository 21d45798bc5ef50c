package org.iktiraf.policydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policydesk.Recipes.Recipe;

/** A page of recipes on one topic; the table of all of them ends {@code rules/README.md}. */
record RecipeChapter(Path file, String page) {

    static final Path README = RulesUnderTest.RULES.resolve("README.md");

    private static final Path FOLDER = RulesUnderTest.RULES.resolve("recipes");
    private static final String HEAD = "| kind of rule | shown by |\n|---|---|\n";

    /** In the order of their recipes. */
    static List<RecipeChapter> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> new RecipeChapter(file, read(file)))
                    .sorted(Comparator.comparing(
                            chapter -> chapter.recipes().get(0).kind()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The README with the table of all recipes at its end. */
    static String listed(String readme) {
        return readme.substring(0, readme.indexOf(HEAD))
                + HEAD
                + all().stream().map(RecipeChapter::rows).collect(Collectors.joining());
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Recipe> recipes() {
        return Recipes.in(page);
    }

    private String rows() {
        String title = page.lines().findFirst().orElseThrow().replaceFirst("^# ", "");
        return "| **[%s](%s)** | |\n".formatted(title, address())
                + recipes().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Recipe recipe) {
        String heading = "%d. %s — `%s`".formatted(recipe.kind(), recipe.title(), recipe.rule());
        return "| [%d. %s](%s#%s) | `%s` |\n"
                .formatted(recipe.kind(), recipe.title(), address(), anchor(heading), recipe.rule());
    }

    private String address() {
        return "recipes/" + file.getFileName();
    }

    /** As a reader of Markdown names the place of a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 _-]", "").replace(' ', '-');
    }
}
