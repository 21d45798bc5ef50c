package org.iktiraf.policydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads {@code scenarios.yaml}: named bases, and scenarios that say only what matters, the rest taken from a base. A
 * scenario with {@code each} stands for one scenario a row.
 */
public final class Scenarios {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String file;
    private final String policy;
    private final Map<String, Object> bases;

    private Scenarios(String file, String policy, Map<String, Object> bases) {
        this.file = file;
        this.policy = policy;
        this.bases = bases;
    }

    /**
     * The scenarios of one file.
     *
     * @throws IllegalArgumentException naming the file and what is wrong in it
     */
    public static List<Scenario> read(String file, String policy, String text) {
        try {
            Map<String, Object> tree = YAML.readValue(text, new TypeReference<Map<String, Object>>() {});
            Scenarios reader = new Scenarios(file, policy, Words.map(tree.get("base")));
            List<Scenario> scenarios = new ArrayList<>();
            Words.list(tree.get("scenarios")).forEach(one -> scenarios.addAll(reader.rows(Words.map(one))));
            return scenarios;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    /** The scenarios of every policy under a folder of rules, in the order of their paths. */
    static List<Scenario> under(Path rules) {
        try (Stream<Path> files = Files.walk(rules)) {
            List<Scenario> scenarios = new ArrayList<>();
            for (Path file : files.filter(path -> path.endsWith("scenarios.yaml"))
                    .sorted()
                    .toList()) {
                String slug =
                        rules.relativize(file.resolveSibling("")).toString().replace('\\', '/');
                scenarios.addAll(read(slug + "/scenarios.yaml", slug, Files.readString(file)));
            }
            return scenarios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Scenario> rows(Map<String, Object> written) {
        List<Object> each = Words.list(written.get("each"));
        if (each.isEmpty()) {
            return List.of(scenario(written));
        }
        return each.stream()
                .map(row -> scenario(Words.map(Words.fill(written, Words.map(row)))))
                .toList();
    }

    private Scenario scenario(Map<String, Object> written) {
        String sentence = String.valueOf(written.get("scenario"));
        Map<String, Object> words = new LinkedHashMap<>(written);
        List.of("scenario", "case", "expect", "each", "from").forEach(words::remove);
        Map<String, Object> whole = Words.merge(base(written.get("from"), sentence), words);
        return new Scenario(sentence, policy, whole, Words.map(written.get("expect")));
    }

    private Map<String, Object> base(@Nullable Object from, String sentence) {
        Map<String, Object> merged = Map.of();
        for (Object name : from == null ? List.of() : from instanceof List<?> many ? many : List.of(from)) {
            Map<String, Object> base = Words.map(bases.get(String.valueOf(name)));
            if (base.isEmpty()) {
                throw new IllegalArgumentException(
                        file + ": \"" + sentence + "\" is from \"" + name + "\", but no base has that name");
            }
            Map<String, Object> own = new LinkedHashMap<>(base);
            own.remove("from");
            merged = Words.merge(merged, Words.merge(base(base.get("from"), sentence), own));
        }
        return merged;
    }
}
