package org.iktiraf.policy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one rule asks and compares, as plain text in which each variable is written as what it stands for, so that two
 * rules can be held against one another: {@code SourceOffered.marks()}, {@code figure minimum-score/score}. Of a rule
 * whose conditions are more than one fact of each kind, nothing is said.
 *
 * @param conditions by the kind of each fact that is asked for, what is asked of it; figures and readings of which
 *     nothing is asked are always there, and left out
 * @param compared what its findings compare
 * @param asked words of readings that its conditions name
 * @param bound readings of which more than named words is used
 */
public record RuleLogic(
        Map<String, Set<String>> conditions,
        List<Compared> compared,
        List<Asked> asked,
        Set<RuleOutline.Setting> bound) {

    public static final RuleLogic UNTOLD = new RuleLogic(Map.of(), List.of(), List.of(), Set.of());

    public RuleLogic {
        conditions = conditions.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, fact -> Set.copyOf(fact.getValue())));
        compared = List.copyOf(compared);
        asked = List.copyOf(asked);
        bound = Set.copyOf(bound);
    }

    /** Whether these conditions hold wherever another rule's do. */
    public boolean holdsWherever(RuleLogic other) {
        return conditions.entrySet().stream()
                .allMatch(fact -> other.conditions.containsKey(fact.getKey())
                        && other.conditions
                                .getOrDefault(fact.getKey(), Set.of())
                                .containsAll(fact.getValue()));
    }

    /**
     * One comparison of one finding.
     *
     * @param word such as {@code atLeast}
     */
    public record Compared(String subject, String word, String found, List<String> required) {

        public Compared {
            required = List.copyOf(required);
        }
    }

    /** A word of a reading that a condition names. */
    public record Asked(RuleOutline.Setting reading, String word) {}
}
