package org.iktiraf.policy.files;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.RuleOutline;

/** The rules of each {@code rules.drl}, read once; a text with faults has none. */
final class Logics {

    private final Map<String, List<RuleOutline>> outlines = new HashMap<>();

    private Logics() {}

    static Logics read(Map<String, String> files, LogicReader reader, Faults faults) {
        Logics logics = new Logics();
        files.forEach((path, text) -> {
            if (path.endsWith("/" + PolicyFile.LOGIC)) {
                List<Fault> wrong = reader.check(path, text);
                faults.addAll(wrong);
                logics.outlines.put(path, wrong.isEmpty() ? reader.outline(text) : List.of());
            }
        });
        return logics;
    }

    /** The rules that a policy's own file holds, none where it has no such file. */
    List<RuleOutline> of(String slug) {
        return outlines.getOrDefault(PolicyFile.logicPath(slug), List.of());
    }
}
