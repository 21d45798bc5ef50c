package org.iktiraf.portfolio.verification;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sample files of other projects, which are no part of this one: in {@code IKTIRAF_SAMPLES}, or in a folder
 * {@code shared/credentials} beside this repository. Where neither is there, the tests that read them are skipped.
 */
final class RealFiles {

    private RealFiles() {}

    static String text(String file) {
        Path path = folder().resolve(file);
        Assumptions.assumeTrue(Files.exists(path), () -> "skipped: no " + file + "; set IKTIRAF_SAMPLES");
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String file) {
        return JsonMapper.shared().readTree(text(file));
    }

    private static Path folder() {
        return Path.of(requireNonNullElse(System.getenv("IKTIRAF_SAMPLES"), "../shared/credentials"));
    }
}
