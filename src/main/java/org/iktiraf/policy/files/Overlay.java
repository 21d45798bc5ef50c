package org.iktiraf.policy.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.iktiraf.policy.files.Written.Block;
import org.iktiraf.policy.files.Written.Pair;
import org.iktiraf.policy.files.Written.Rows;

/**
 * Lays what an institution writes over the policy that it follows, while both are still text: so what binds is read in
 * one way only, and every value keeps the file and line that it was written in.
 */
final class Overlay {

    private static final Map<String, BinaryOperator<Pair>> OF_AN_ENTRY = Map.of(
            "figures", blocks(Map.of()),
            "readings", each(blocks(Map.of())));

    private Overlay() {}

    static Block lay(Block own, Block followed, Set<String> leftOut) {
        Map<String, BinaryOperator<Pair>> deeper = Map.of(
                "sources", Overlay::ownFirst,
                "reads", Overlay::both,
                "rules", each(blocks(OF_AN_ENTRY)));
        return over(without(followed, leftOut), own, deeper);
    }

    private static Block without(Block followed, Set<String> leftOut) {
        Map<String, Pair> pairs = new LinkedHashMap<>(followed.pairs());
        pairs.computeIfPresent("rules", (key, rules) -> {
            if (!(rules.value() instanceof Block block)) {
                return rules;
            }
            Map<String, Pair> left = new LinkedHashMap<>(block.pairs());
            left.keySet().removeAll(leftOut);
            return new Pair(rules.at(), new Block(block.at(), left));
        });
        return new Block(followed.at(), pairs);
    }

    private static Block over(Block under, Block over, Map<String, BinaryOperator<Pair>> deeper) {
        Map<String, Pair> pairs = new LinkedHashMap<>(under.pairs());
        over.pairs().forEach((key, pair) -> pairs.merge(key, pair, deeper.getOrDefault(key, (below, above) -> above)));
        return new Block(over.at(), pairs);
    }

    private static BinaryOperator<Pair> blocks(Map<String, BinaryOperator<Pair>> deeper) {
        return (under, over) -> under.value() instanceof Block below && over.value() instanceof Block above
                ? new Pair(over.at(), over(below, above, deeper))
                : over;
    }

    private static BinaryOperator<Pair> each(BinaryOperator<Pair> one) {
        return (under, over) -> {
            if (!(under.value() instanceof Block below) || !(over.value() instanceof Block above)) {
                return over;
            }
            Map<String, Pair> pairs = new LinkedHashMap<>(below.pairs());
            above.pairs().forEach((key, pair) -> pairs.merge(key, pair, one));
            return new Pair(over.at(), new Block(above.at(), pairs));
        };
    }

    private static Pair ownFirst(Pair under, Pair over) {
        if (!(under.value() instanceof Block below) || !(over.value() instanceof Block above)) {
            return over;
        }
        Map<String, Pair> pairs = new LinkedHashMap<>(above.pairs());
        below.pairs().forEach(pairs::putIfAbsent);
        return new Pair(over.at(), new Block(above.at(), pairs));
    }

    private static Pair both(Pair under, Pair over) {
        if (!(under.value() instanceof Rows below) || !(over.value() instanceof Rows above)) {
            return over;
        }
        List<Written> items = new ArrayList<>(above.items());
        items.addAll(below.items());
        return new Pair(over.at(), new Rows(over.at(), items));
    }
}
