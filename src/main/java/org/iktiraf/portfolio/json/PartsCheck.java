package org.iktiraf.portfolio.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees that no credential is a part of itself, so that parts can be added up. */
final class PartsCheck {

    private static final int MOST_CREDENTIALS = 500;

    private final Map<String, Item> credentials = new HashMap<>();
    private final List<String> way = new ArrayList<>();
    private final Set<String> done = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private PartsCheck() {}

    static List<Fault> faults(List<Item> items) {
        PartsCheck check = new PartsCheck();
        List<Item> credentials = items.stream()
                .filter(item -> item.list().equals("credentials") && item.id().isPresent())
                .limit(MOST_CREDENTIALS)
                .toList();
        credentials.forEach(item -> check.credentials.putIfAbsent(item.id().orElseThrow(), item));
        credentials.forEach(item -> check.visit(item.id().orElseThrow()));
        return check.faults;
    }

    private void visit(String id) {
        Item credential = credentials.get(id);
        if (credential == null || done.contains(id)) {
            return;
        }
        way.add(id);
        credential.texts("parts").map(Item.Named::id).distinct().forEach(part -> follow(credential, part));
        way.remove(way.size() - 1);
        done.add(id);
    }

    private void follow(Item credential, String part) {
        int start = way.indexOf(part);
        if (start < 0) {
            visit(part);
            return;
        }
        String circle = String.join(" -> ", way.subList(start, way.size())) + " -> " + part;
        faults.add(new Fault(
                credential.at("parts"),
                () -> "parts must not lead back to the credential itself; found " + Place.quoted(circle)));
    }
}
