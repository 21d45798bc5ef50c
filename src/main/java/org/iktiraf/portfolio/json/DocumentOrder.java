package org.iktiraf.portfolio.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Puts faults in the order in which a person meets their places in the text; what is missing comes first. */
final class DocumentOrder {

    private final JsonNode tree;
    private final IdentityHashMap<JsonNode, Map<String, Integer>> places = new IdentityHashMap<>();

    private DocumentOrder(JsonNode tree) {
        this.tree = tree;
    }

    /** One fault a place, the first that was found. */
    static List<Fault> sorted(List<Fault> faults, JsonNode tree) {
        DocumentOrder order = new DocumentOrder(tree);
        Map<Key, Fault> sorted = new TreeMap<>();
        faults.forEach(fault -> sorted.putIfAbsent(order.key(fault), fault));
        return List.copyOf(sorted.values());
    }

    private Key key(Fault fault) {
        List<Integer> steps = new ArrayList<>();
        JsonNode node = tree;
        for (JsonPointer at = fault.at(); !at.matches(); at = at.tail()) {
            steps.add(node.isArray() ? at.getMatchingIndex() : place(node, at.getMatchingProperty()));
            node = node.isArray() ? node.path(at.getMatchingIndex()) : node.path(at.getMatchingProperty());
        }
        return new Key(steps, fault.at().toString());
    }

    private int place(JsonNode object, String property) {
        return places.computeIfAbsent(object, DocumentOrder::numbered).getOrDefault(property, -1);
    }

    private static Map<String, Integer> numbered(JsonNode object) {
        Map<String, Integer> places = new HashMap<>();
        object.propertyNames().forEach(name -> places.put(name, places.size()));
        return places;
    }

    private record Key(List<Integer> steps, String place) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int shared = Math.min(steps.size(), other.steps.size());
            return IntStream.range(0, shared)
                    .map(i -> Integer.compare(steps.get(i), other.steps.get(i)))
                    .filter(order -> order != 0)
                    .findFirst()
                    .orElseGet(() -> endOrder(other));
        }

        private int endOrder(Key other) {
            int order = Integer.compare(steps.size(), other.steps.size());
            return order == 0 ? place.compareTo(other.place) : order;
        }
    }
}
