package org.iktiraf.adjudication.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The kinds of facts that rules ask for, so that no case is put before rules which have nothing to say of it.
 *
 * @param asked by any rule: no other fact can matter to these rules
 * @param needed of each rule, those without which it never matches
 */
record Premises(Set<Class<?>> asked, List<Set<Class<?>>> needed) {

    static Premises of(RuleText text, Map<String, Class<?>> byName) {
        var rules = text.parse("", new ArrayList<>()).getRules();
        return new Premises(
                rules.stream()
                        .flatMap(rule -> kinds(RuleReader.patterns(rule.getLhs()), byName))
                        .collect(Collectors.toUnmodifiableSet()),
                rules.stream()
                        .map(rule -> kinds(needed(rule.getLhs()), byName).collect(Collectors.toUnmodifiableSet()))
                        .distinct()
                        .toList());
    }

    private static Stream<Class<?>> kinds(Stream<PatternDescr> patterns, Map<String, Class<?>> byName) {
        return patterns.map(PatternDescr::getObjectType).map(byName::get);
    }

    private static Stream<PatternDescr> needed(BaseDescr part) {
        if (part instanceof AndDescr and) {
            return and.getDescrs().stream().flatMap(Premises::needed);
        }
        return part instanceof PatternDescr || part instanceof ExistsDescr ? RuleReader.patterns(part) : Stream.empty();
    }

    boolean askFor(Object fact) {
        return asked.contains(fact.getClass());
    }

    /** Whether some rule may match these facts; where not, running them would say nothing. */
    boolean allow(Collection<?> facts) {
        return needed.stream().anyMatch(kinds -> kinds.stream().allMatch(kind -> isThere(kind, facts)));
    }

    private static boolean isThere(Class<?> kind, Collection<?> facts) {
        return facts.stream().anyMatch(fact -> fact.getClass() == kind);
    }
}
