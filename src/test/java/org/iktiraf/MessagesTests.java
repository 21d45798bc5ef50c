package org.iktiraf;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages say: all of it in both languages, and nothing that no page says. */
class MessagesTests {

    private static final Path MAIN = Path.of("src/main");
    private static final Path RESOURCES = MAIN.resolve("resources");
    private static final String MALAY = "_ms.properties";

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][\\w.-]*)[}(]|messages\\.msg\\('([^']*[^.'])'");
    private static final Pattern QUOTED = Pattern.compile("['\"]([a-zA-Z][\\w./-]*)['\"]");

    /** Beginnings that stand before so many keys that they excuse none, and what is put together from them. */
    private static final Set<String> WIDE = Set.of("learner.", "queue.");

    private static final Set<String> PUT_TOGETHER =
            Set.of("learner.day", "learner.month", "learner.year", "queue.from", "queue.to");

    @ParameterizedTest
    @MethodSource("bundles")
    void saysEverythingInBothLanguages(String bundle) {
        Properties english = read(bundle + ".properties");
        Properties malay = read(bundle + MALAY);
        assertThat(malay.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(malay.getProperty(key)).as(key).isNotBlank();
            assertThat(arguments(malay.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    /** A message with arguments drops a single apostrophe, and whatever stands between two. */
    @ParameterizedTest
    @MethodSource("bundles")
    void losesNoApostrophe(String bundle) {
        for (Properties messages : List.of(read(bundle + ".properties"), read(bundle + MALAY))) {
            assertThat(messages).allSatisfy((key, said) -> {
                String text = said.toString();
                assertThat(
                                arguments(text).isEmpty()
                                        ? text.contains("''")
                                        : text.replace("''", "").contains("'"))
                        .as(key + "=" + text)
                        .isFalse();
            });
        }
    }

    @Test
    void readsEveryBundle() {
        assertThat(read("application.properties")
                        .getProperty("spring.messages.basename")
                        .split(","))
                .containsExactlyInAnyOrderElementsOf(bundles().toList());
    }

    @Test
    void saysNoKeyInTwoBundles() {
        List<String> all = bundles()
                .flatMap(bundle -> read(bundle + ".properties").stringPropertyNames().stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void asksForNoMessageThatIsNotThere() {
        assertThat(asked()).isSubsetOf(keys());
    }

    @Test
    void keepsNoMessageThatNothingAsksFor() {
        Set<String> asked = asked();
        Set<String> quoted = Stream.concat(found(QUOTED), PUT_TOGETHER.stream()).collect(toSet());
        Set<String> beginnings = Stream.concat(quoted.stream(), Stream.of("file.way."))
                .filter(one -> one.endsWith(".") && !WIDE.contains(one))
                .collect(toSet());
        assertThat(keys())
                .filteredOn(key -> !asked.contains(key) && !quoted.contains(key))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    private static Stream<String> bundles() {
        return files(RESOURCES, ".properties")
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("messages") && !name.endsWith(MALAY))
                .map(name -> name.replace(".properties", ""));
    }

    private static Set<String> keys() {
        return bundles()
                .flatMap(bundle -> read(bundle + ".properties").stringPropertyNames().stream())
                .collect(toSet());
    }

    private static Set<String> asked() {
        return found(ASKED).collect(toSet());
    }

    private static Stream<String> found(Pattern pattern) {
        String text = Stream.concat(
                        files(RESOURCES.resolve("templates"), ".html"), files(MAIN.resolve("java"), ".java"))
                .map(MessagesTests::text)
                .collect(joining("\n"));
        return pattern.matcher(text).results().map(MessagesTests::group);
    }

    private static String group(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Set<String> arguments(String said) {
        return ARGUMENT.matcher(said)
                .results()
                .map(argument -> argument.group(1))
                .collect(toSet());
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
