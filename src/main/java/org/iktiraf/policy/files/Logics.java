package org.iktiraf.policy.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.RuleOutline;

/** The rules of each {@code rules.drl}, read once; a text with faults has none. */
final class Logics {

    private final Map<String, List<RuleOutline>> outlines = new HashMap<>();

    private Logics() {}

    /** Texts are checked side by side, for building them is what takes time; faults stand in the order of the files. */
    static Logics read(Map<String, String> files, LogicReader reader, Faults faults) {
        Map<String, List<Fault>> wrong = files.entrySet().parallelStream()
                .filter(file -> file.getKey().endsWith("/" + PolicyFile.LOGIC))
                .collect(Collectors.toConcurrentMap(
                        Map.Entry::getKey, file -> reader.check(file.getKey(), file.getValue())));
        Logics logics = new Logics();
        new TreeMap<>(wrong).forEach((path, found) -> {
            faults.addAll(found);
            String text = Objects.requireNonNull(files.get(path));
            logics.outlines.put(path, found.isEmpty() ? reader.outline(text) : List.of());
        });
        return logics;
    }

    /** The rules that a policy's own file holds, none where it has no such file. */
    List<RuleOutline> of(String slug) {
        return outlines.getOrDefault(PolicyFile.logicPath(slug), List.of());
    }
}
