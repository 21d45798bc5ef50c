package org.iktiraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Why something could not be checked is told in words, never by the word that code uses. */
class CheckMessagesTests {

    private static final Pattern REASON =
            Pattern.compile("(?:unchecked|failed)\\(\\s*[\\w.]+,\\s*(?:\"([a-z-]+)\"|([A-Z_]+))");

    @Test
    void saysEveryReasonOfACheck() throws IOException {
        Set<String> reasons = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/iktiraf/portfolio"))) {
            sources.filter(path -> path.toString().endsWith(".java")).forEach(path -> addReasons(path, reasons));
        }
        ResourceBundle said = ResourceBundle.getBundle("messages-check", Locale.ROOT);

        assertThat(reasons).contains("unsigned", "hosted-not-fetched", "not-in-register");
        assertThat(said.keySet())
                .containsAll(reasons.stream().map(one -> "check.because." + one).toList());
    }

    private static void addReasons(Path path, Set<String> reasons) {
        String source = read(path);
        REASON.matcher(source)
                .results()
                .map(found -> found.group(1) == null ? constant(source, found.group(2)) : found.group(1))
                .filter(word -> !word.isEmpty())
                .forEach(reasons::add);
    }

    private static String constant(String source, String name) {
        return Pattern.compile(name + " = \"([a-z-]+)\"")
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
