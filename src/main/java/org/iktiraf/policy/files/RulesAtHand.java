package org.iktiraf.policy.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.policy.Fault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The text of the rules that this service reads: from the folder that {@code iktiraf.rules} names; where none is named,
 * from {@code rules} in the working folder if a policy is there, otherwise the copy packaged with the service.
 */
@Component
public final class RulesAtHand {

    private static final Path HERE = Path.of("rules");

    private final Path folder;
    private final boolean named;

    public RulesAtHand(@Value("${iktiraf.rules:}") String named) {
        this.named = !named.isBlank();
        this.folder = this.named ? Path.of(named) : HERE;
    }

    /**
     * The texts by path, as they are at this moment.
     *
     * @throws FaultyRules if they cannot be read, or hold no policy
     */
    public Map<String, String> texts() {
        try {
            Map<String, String> texts = inFolder() ? RuleFolder.texts(folder) : PackagedRules.texts();
            if (texts.keySet().stream().noneMatch(path -> path.endsWith("/" + PolicyFile.NAME))) {
                throw unusable("holds no " + PolicyFile.NAME);
            }
            return texts;
        } catch (UncheckedIOException e) {
            throw unusable("cannot be read");
        }
    }

    /** Where they are read from, in words for whoever keeps the service. */
    public String place() {
        return inFolder() ? folder.toAbsolutePath().normalize().toString() : "the copy packaged with the service";
    }

    private FaultyRules unusable(String why) {
        return new FaultyRules(List.of(new Fault(place(), 1, "This " + why + ".")));
    }

    private boolean inFolder() {
        return named || holdsPolicy();
    }

    private boolean holdsPolicy() {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.endsWith(PolicyFile.NAME));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the rules in " + folder, e);
        }
    }
}
