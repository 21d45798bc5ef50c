package org.iktiraf.policydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One folder of {@code sample-portfolios/}: what a learner brings, what must become of it by the published case, and the
 * page that the program writes for it. A sample that is to be refused expects nothing and has a page of errors.
 */
record Sample(Path folder) {

    static final Path FOLDER = Path.of("sample-portfolios");

    private static final YAMLMapper YAML = YAMLMapper.builder().build();
    private static final PortfolioReader READER = new PortfolioReader();

    static List<Sample> all() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().map(Sample::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    boolean readable() {
        return Files.exists(folder.resolve("expected.yaml"));
    }

    /** @throws org.iktiraf.portfolio.json.UnreadablePortfolio if it is to be refused */
    Portfolio portfolio() {
        return READER.read(text("portfolio.json").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Map<String, Object> expected() {
        return YAML.readValue(text("expected.yaml"), new TypeReference<Map<String, Object>>() {});
    }

    Path golden() {
        return folder.resolve(readable() ? "decision.md" : "errors.md");
    }

    String text(String file) {
        try {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
