package org.iktiraf.adjudication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.iktiraf.adjudication.drools.DroolsEngine;
import org.iktiraf.adjudication.ojalgo.ExactSelection;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.files.InlineReader;
import org.iktiraf.policy.files.RuleFiles;
import org.iktiraf.portfolio.Portfolio;
import org.iktiraf.portfolio.json.PortfolioReader;

/** The sample portfolios, with the repository's rules to decide them by. */
public final class Samples {

    public static final Rulebook RULEBOOK;
    public static final Adjudicator ADJUDICATOR;

    private static final Path FOLDER = Path.of("sample-portfolios");
    private static final PortfolioReader READER = new PortfolioReader();

    static {
        DroolsEngine engine = new DroolsEngine();
        RULEBOOK = RuleFiles.read(Path.of("rules"), engine);
        ADJUDICATOR = new Adjudicator(engine, new ExactSelection(), new InlineReader());
    }

    private Samples() {}

    public static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(folder -> Files.exists(folder.resolve("expected.yaml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Portfolio portfolio(String name) {
        try {
            return READER.read(Files.readAllBytes(FOLDER.resolve(name).resolve("portfolio.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
