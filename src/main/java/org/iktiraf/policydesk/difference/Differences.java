package org.iktiraf.policydesk.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Policy;
import org.iktiraf.policy.Rulebook;
import org.iktiraf.policydesk.difference.Change.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what two rulebooks say otherwise, each thing once: where it is written, not where it is inherited. */
public final class Differences {

    private final List<Change> changes = new ArrayList<>();

    private Differences() {}

    /**
     * What changes, in the order of policies and institutions.
     *
     * @param files text of the changed files before, by path; those that are new are absent
     * @param changed text of the changed files after, by path; empty for those that are gone
     */
    public static List<Change> between(
            Rulebook before, Rulebook after, Map<String, String> files, Map<String, String> changed) {
        Differences differences = new Differences();
        Pairs.differing(written(before, files.keySet()), written(after, changed.keySet()), differences::policy);
        Pairs.differing(
                before.institutions(),
                after.institutions(),
                (slug, was, is) -> differences.changes.addAll(InstitutionDifference.between(slug, was, is)));
        new TreeMap<>(changed)
                .forEach((path, text) -> differences.file(path, files.get(path), text.isEmpty() ? null : text));
        return differences.changes;
    }

    /** The policies whose own text is among these files. */
    private static Map<String, Policy> written(Rulebook rules, Set<String> paths) {
        return rules.editions().values().stream()
                .filter(edition -> paths.contains(edition.slug() + "/policy.yaml"))
                .collect(Collectors.toMap(Edition::slug, Edition::policy));
    }

    private void policy(String slug, @Nullable Policy before, @Nullable Policy after) {
        if (before == null || after == null) {
            changes.add(Change.of(slug, Kind.POLICY, "", title(before), title(after)));
            return;
        }
        add(slug, Kind.TITLE, "", before.title(), after.title());
        add(slug, Kind.IN_FORCE, "", before.inForceFrom(), after.inForceFrom());
        add(slug, Kind.FOLLOWS, "", before.follows(), after.follows());
        add(slug, Kind.FOLLOWS, "leaves out", before.leavesOut(), after.leavesOut());
        Pairs.differing(before.sources(), after.sources(), (id, was, is) -> add(slug, Kind.SOURCE, id, was, is));
        Pairs.differing(
                before.entries(),
                after.entries(),
                (name, was, is) -> changes.addAll(EntryDifference.between(slug, name, was, is)));
    }

    private static @Nullable String title(@Nullable Policy policy) {
        return policy == null ? null : policy.title().en();
    }

    private void file(String path, @Nullable String before, @Nullable String after) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (path.endsWith("/rules.drl")) {
            changes.add(Change.of(folder, Kind.LOGIC, "", lines(before), lines(after)));
        } else if (path.endsWith("/scenarios.yaml")) {
            changes.add(Change.of(folder, Kind.SCENARIOS, "", lines(before), lines(after)));
        } else if (path.startsWith("vocabulary/")) {
            changes.add(Change.of(path, Kind.FILE, "", lines(before), lines(after)));
        }
    }

    private static @Nullable String lines(@Nullable String text) {
        return text == null ? null : String.valueOf(text.lines().count());
    }

    private void add(String slug, Kind kind, String name, @Nullable Object before, @Nullable Object after) {
        Parts.differing(
                name, before, after, Set.of(), (part, was, is) -> changes.add(Change.of(slug, kind, part, was, is)));
    }
}
