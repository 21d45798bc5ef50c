package org.iktiraf.adjudication.drools;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words that a rule may use: the facts it may ask for and the vocabulary it may answer with.
 *
 * @param facts the records, interfaces and enums that a condition may name
 * @param lone those facts of which a case holds one, so that asking for them multiplies nothing
 * @param vocabulary the type of the only global, {@code decision}
 */
record RuleWords(Set<Class<?>> facts, Set<Class<?>> lone, Class<?> vocabulary) {

    static final String GLOBAL = "decision";
    static final String GROUP = "requirements";
    static final String PACKAGE = "iktiraf.rules";

    RuleWords {
        facts = Set.copyOf(facts);
        lone = Set.copyOf(lone);
        if (!facts.containsAll(lone)) {
            throw new IllegalArgumentException("Every lone fact must be among the facts");
        }
        if (byName(facts).size() != facts.size()) {
            throw new IllegalArgumentException("Two facts bear the same simple name: " + facts);
        }
    }

    Map<String, Class<?>> byName() {
        return byName(facts);
    }

    /** What the author never writes, on one line, so that line numbers stay the author's. */
    String prelude() {
        var text = new StringBuilder("package " + PACKAGE + "; ");
        for (var fact : byName().values()) {
            text.append("import ").append(fact.getCanonicalName()).append("; ");
        }
        return text.append("global " + vocabulary.getCanonicalName() + " " + GLOBAL + "; ")
                .toString();
    }

    private static Map<String, Class<?>> byName(Set<Class<?>> types) {
        Map<String, Class<?>> named = new TreeMap<>();
        types.forEach(type -> named.put(type.getSimpleName(), type));
        return named;
    }
}
