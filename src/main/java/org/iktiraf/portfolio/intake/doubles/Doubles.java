package org.iktiraf.portfolio.intake.doubles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds credentials that certify the same learning, and marks all but the best evidenced. Learning is the same by one id
 * at its issuer, or by issuer, title and day; never by the id of an achievement, which many may have.
 */
public final class Doubles {

    private final Map<String, Set<String>> parts = new HashMap<>();
    private final List<Learnt> best = new ArrayList<>();

    private Doubles() {}

    public static void mark(ObjectNode portfolio) {
        Doubles doubles = new Doubles();
        Map<String, LearntFrom> origins = LearntFrom.of(portfolio);
        List<Learnt> all = portfolio
                .path("credentials")
                .valueStream()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .map(credential -> Learnt.of(credential, origins))
                .toList();
        all.forEach(doubles::parts);
        all.stream()
                .filter(one -> !one.tree().has("sameAs") && !one.isForged())
                .sorted(Comparator.comparingInt(Learnt::weight).reversed())
                .forEach(doubles::compare);
    }

    private void parts(Learnt one) {
        Set<String> ids = new LinkedHashSet<>();
        one.tree().path("parts").valueStream().map(JsonNode::asString).forEach(ids::add);
        parts.put(one.id(), ids);
    }

    private void compare(Learnt one) {
        List<Match> matches = best.stream()
                .flatMap(other -> one.sameAs(other).map(because -> new Match(other, because)).stream())
                .filter(match -> !isPart(one.id(), match.other().id())
                        && !isPart(match.other().id(), one.id()))
                .sorted(Comparator.comparing(Match::because))
                .toList();
        if (matches.isEmpty()) {
            best.add(one);
        }
        matches.stream()
                .limit(1)
                .forEach(match -> one.tree().put("sameAs", match.other().id()).put("sameBecause", match.because()));
    }

    private boolean isPart(String part, String whole) {
        Set<String> seen = new LinkedHashSet<>(Set.of(whole));
        List<String> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            Set<String> next = parts.getOrDefault(open.remove(open.size() - 1), Set.of());
            next.stream().filter(seen::add).forEach(open::add);
        }
        return !part.equals(whole) && seen.contains(part);
    }

    private record Match(Learnt other, String because) {}
}
