package org.iktiraf.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.adjudication.Conclusions;
import org.iktiraf.adjudication.Finding;
import org.iktiraf.adjudication.ledger.Cap;
import org.iktiraf.policy.Figure;
import org.iktiraf.policy.Reading;

/** The facts of a case as hand-written rules want them, and what they found. */
final class OneCase {

    private final Map<Class<?>, List<Object>> facts = new HashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Reading> readings = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Cap> caps = new ArrayList<>();

    OneCase(Collection<?> all) {
        for (Object fact : all) {
            if (fact instanceof Figure figure) {
                figures.put(figure.rule() + "/" + figure.name(), figure);
            } else if (fact instanceof Reading reading) {
                readings.put(reading.rule() + "/" + reading.name(), reading);
            } else {
                facts.computeIfAbsent(fact.getClass(), kind -> new ArrayList<>())
                        .add(fact);
            }
        }
    }

    @SuppressWarnings("unchecked")
    <T> List<T> of(Class<T> kind) {
        return (List<T>) facts.getOrDefault(kind, List.of());
    }

    Figure figure(String rule, String name) {
        return figures.get(rule + "/" + name);
    }

    Reading reading(String rule, String name) {
        return readings.get(rule + "/" + name);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(Cap cap) {
        caps.add(cap);
    }

    Conclusions conclusions() {
        return new Conclusions(findings, caps);
    }
}
