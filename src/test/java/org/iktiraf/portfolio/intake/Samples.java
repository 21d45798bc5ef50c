package org.iktiraf.portfolio.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Invented files, at least one of each format that is read. */
final class Samples {

    private static final Path FOLDER = Path.of("src/test/resources/intake-samples");

    private Samples() {}

    static List<ReceivedFile> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(Samples::file)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReceivedFile called(String name) {
        return file(FOLDER.resolve(name));
    }

    private static ReceivedFile file(Path path) {
        try {
            return new ReceivedFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
