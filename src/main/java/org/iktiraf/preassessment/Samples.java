package org.iktiraf.preassessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The portfolios to try the service with: each folder that holds a {@code portfolio.json}, in {@code iktiraf.samples},
 * in {@code sample-portfolios} of the working folder, or packaged with the service.
 */
@Component
class Samples {

    private static final Path HERE = Path.of("sample-portfolios");
    private static final String FILE = "portfolio.json";

    private final TreeMap<String, Sample> byName = new TreeMap<>();

    Samples(@Value("${iktiraf.samples:}") String named) {
        String folder = !named.isBlank()
                ? Path.of(named).toUri().toString()
                : Files.isDirectory(HERE) ? HERE.toUri().toString() : "classpath*:packaged/sample-portfolios/";
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(folder + "*/" + FILE)) {
                Sample sample = Sample.of(name(file), file.getContentAsString(StandardCharsets.UTF_8));
                byName.put(sample.name(), sample);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the samples in " + folder, e);
        }
    }

    private static String name(Resource file) throws IOException {
        String address = UriUtils.decode(file.getURL().toString(), StandardCharsets.UTF_8);
        String folder = address.substring(0, address.lastIndexOf('/'));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** In the order of their names. */
    List<Sample> all() {
        return List.copyOf(byName.values());
    }

    Optional<Sample> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
