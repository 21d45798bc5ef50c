package org.iktiraf.policy.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Register;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.policy.files.Written.Block;

/** All of a folder as it was read, with the faults found on the way. */
final class FolderRead {

    final Faults faults = new Faults();
    final Map<String, PolicyFile> policyFiles = new LinkedHashMap<>();
    final Map<String, Policy> policies = new LinkedHashMap<>();
    final Map<String, Block> programmes = new LinkedHashMap<>();
    final Map<String, Institution> institutions = new LinkedHashMap<>();
    final Map<String, String> files;
    final Logics logics;
    final Vocabulary vocabulary;
    final Register register;

    private FolderRead(Map<String, String> texts, LogicReader reader) {
        files = new TreeMap<>(texts);
        files.replaceAll((path, text) -> plain(text));
        limits();
        readPolicies(blocks("", PolicyFile.NAME));
        logics = Logics.read(files, reader, faults);
        vocabulary = VocabularyText.read(files, faults);
        register = RegisterText.read(files, faults);
        blocks(InstitutionText.FOLDER, InstitutionText.PROGRAMMES).forEach(this::readInstitution);
    }

    static FolderRead of(Map<String, String> files, LogicReader reader) {
        return new FolderRead(files, reader);
    }

    Rulebook checked() {
        faults.addFollowing(WellKept.faults(this));
        return unchecked();
    }

    Rulebook unchecked() {
        faults.throwIfAny();
        Editions editions = new Editions(files, policies, logics);
        Map<String, Edition> bySlug = policies.values().stream()
                .map(editions::of)
                .collect(Collectors.toMap(Edition::slug, edition -> edition));
        return new Rulebook(bySlug, institutions, vocabulary, register);
    }

    Institution institution(String slug) {
        return Objects.requireNonNull(institutions.get(slug));
    }

    /** Without what some editors add, so that the same rules have the same hash everywhere. */
    private static String plain(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
    }

    private void limits() {
        files.forEach((path, text) -> {
            if (path.length() > RuleFolder.LONGEST_PATH) {
                faults.add(
                        new Place(path.substring(0, RuleFolder.LONGEST_PATH), 1),
                        "The path of a file has at most %d characters.".formatted(RuleFolder.LONGEST_PATH));
            }
            if (text.length() > RuleFolder.LONGEST_FILE) {
                faults.add(new Place(path, 1), "A file holds at most %d bytes.".formatted(RuleFolder.LONGEST_FILE));
            }
        });
        limit(files.size(), RuleFolder.MOST_FILES, "files");
        limit(files.values().stream().mapToLong(String::length).sum(), RuleFolder.MOST_CHARACTERS, "characters");
        faults.throwIfAny();
    }

    private void limit(long found, int most, String what) {
        if (found > most) {
            faults.add(new Place("rules", 1), "A folder of rules holds at most %d %s.".formatted(most, what));
        }
    }

    private void readPolicies(Map<String, Block> written) {
        written.forEach((slug, block) -> policyFiles.put(slug, PolicyFile.of(slug, block, written, faults)));
        policyFiles.values().stream().filter(file -> file.follows() == null).forEach(this::readPolicy);
        policyFiles.values().removeIf(file -> file.follows() != null && !follows(file, file.follows()));
        policyFiles.values().stream().filter(file -> file.follows() != null).forEach(this::readPolicy);
    }

    /** What a policy inherits with its faults is reported once, where it is written. */
    private void readPolicy(PolicyFile file) {
        Faults own = new Faults();
        policies.put(file.slug(), PolicyText.read(file, own));
        Set<String> inherited = file.follows() == null ? Set.of() : faults.messagesIn(PolicyFile.path(file.follows()));
        own.all().stream()
                .filter(fault -> !inherited.contains(fault.message()))
                .forEach(fault -> faults.addAll(List.of(fault)));
    }

    /** Whether what a policy follows can be read; where its file cannot, that has been reported already. */
    private boolean follows(PolicyFile file, String follows) {
        PolicyFile followed = policyFiles.get(follows);
        Place at = Fields.of(file.own(), faults).at("follows");
        if (!files.containsKey(PolicyFile.path(follows))) {
            faults.add(at, "There is no policy \"%s\" to follow.".formatted(follows));
        } else if (followed != null && followed.follows() != null) {
            faults.add(at, "\"%s\" follows another policy; follow %s.".formatted(follows, followed.follows()));
        }
        return policies.containsKey(follows);
    }

    private void readInstitution(String slug, Block block) {
        programmes.put(slug, block);
        institutions.put(slug, InstitutionText.read(slug, block, files, faults));
    }

    /** What the files of one name hold, by their folder under another. */
    private Map<String, Block> blocks(String under, String name) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(under) && path.endsWith("/" + name)) {
                String folder = path.substring(under.length(), path.length() - name.length() - 1);
                YamlText.read(path, text, faults).ifPresent(block -> blocks.put(folder, block));
            }
        });
        return blocks;
    }
}
