package org.iktiraf.adjudication.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iktiraf.policy.Fault;

/** What is known while one rule is read: the names bound so far, and where to write what is wrong with it. */
final class Scope {

    private final Lexicon lexicon;
    private final String file;
    private final int line;
    private final List<Fault> faults;
    private final Map<String, Set<Class<?>>> variables = new HashMap<>();

    Scope(Lexicon lexicon, String file, int line, List<Fault> faults) {
        this.lexicon = lexicon;
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    void bind(String variable, Set<Class<?>> types) {
        variables.put(variable, types);
    }

    boolean knows(String variable) {
        return variables.containsKey(variable);
    }

    /** What a bound name may be. */
    Set<Class<?>> types(String variable) {
        return variables.getOrDefault(variable, Set.of(Lexicon.UNKNOWN));
    }

    void fault(String message) {
        fault(line, message);
    }

    void fault(int at, String message) {
        faults.add(new Fault(file, Math.max(line, at), message));
    }
}
