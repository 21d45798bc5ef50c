package org.iktiraf.policy.files;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Institution;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policy.Vocabulary;
import org.iktiraf.policy.files.Written.Block;

/** All of a folder as it was read, with the faults found on the way. */
final class Reading {

    final Faults faults = new Faults();
    final Map<String, PolicyFile> policyFiles = new LinkedHashMap<>();
    final Map<String, Policy> policies = new LinkedHashMap<>();
    final Map<String, Block> programmes = new LinkedHashMap<>();
    final Map<String, Institution> institutions = new LinkedHashMap<>();
    final Map<String, String> files;
    final Logics logics;
    final Vocabulary vocabulary;

    private Reading(Map<String, String> texts, LogicReader reader) {
        files = new TreeMap<>(texts);
        limits();
        readPolicies(blocks("", PolicyFile.NAME));
        logics = Logics.read(files, reader, faults);
        vocabulary = VocabularyText.read(files, faults);
        blocks(InstitutionText.FOLDER, InstitutionText.PROGRAMMES).forEach(this::readInstitution);
    }

    static Reading of(Map<String, String> files, LogicReader reader) {
        return new Reading(files, reader);
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
        return new Rulebook(bySlug, institutions, vocabulary);
    }

    private void limits() {
        files.forEach((path, text) -> {
            if (text.length() > RuleFolder.LONGEST_FILE) {
                faults.add(new Place(path, 1), "A file holds at most %d bytes.".formatted(RuleFolder.LONGEST_FILE));
            }
        });
        if (files.size() > RuleFolder.MOST_FILES) {
            faults.add(
                    new Place("rules", 1),
                    "A folder of rules holds at most %d files.".formatted(RuleFolder.MOST_FILES));
        }
        faults.throwIfAny();
    }

    private void readPolicies(Map<String, Block> written) {
        written.forEach((slug, block) -> policyFiles.put(slug, PolicyFile.of(slug, block, written, faults)));
        policyFiles.forEach((slug, file) -> policies.put(slug, PolicyText.read(file, faults)));
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
