package org.iktiraf.policy.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loads the text files of a folder of rules. */
final class RuleFolder {

    static final int LONGEST_FILE = 1_000_000;
    static final int LONGEST_PATH = 200;
    static final int MOST_FILES = 2_000;
    static final int MOST_CHARACTERS = 30_000_000;

    private static final Pattern TEXT = Pattern.compile(".*\\.(yaml|drl|csv)");

    private RuleFolder() {}

    static boolean isText(String file) {
        return TEXT.matcher(file).matches();
    }

    static Map<String, String> texts(Path rules) {
        Faults faults = new Faults();
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files(rules)) {
            String path = rules.relativize(file).toString().replace('\\', '/');
            texts.put(path, text(file, path, faults));
        }
        faults.throwIfAny();
        return texts;
    }

    private static List<Path> files(Path rules) {
        try (Stream<Path> files = Files.walk(rules)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> isText(file.getFileName().toString()))
                    .limit(MOST_FILES + 1L)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the rules in " + rules, e);
        }
    }

    private static String text(Path file, String path, Faults faults) {
        try {
            if (Files.size(file) <= LONGEST_FILE) {
                return Files.readString(file);
            }
            faults.add(new Place(path, 1), "A file holds at most %d bytes.".formatted(LONGEST_FILE));
        } catch (CharacterCodingException e) {
            faults.add(new Place(path, 1), "Save this file as UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return "";
    }
}
