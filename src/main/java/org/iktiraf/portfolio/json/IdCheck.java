package org.iktiraf.portfolio.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.Item.Named;
import org.jspecify.annotations.Nullable;

/** Sees that an id means one item, and that every id that is named means an item of the right kind. */
final class IdCheck {

    private static final List<String> OFFERED =
            List.of("qualifications", "credentials", "experience", "assessments", "coursesTaken");

    private static final List<Naming> NAMINGS = List.of(
            new Naming("claims", "evidence", and(OFFERED, "documents")),
            new Naming("matches", "source", OFFERED),
            new Naming("documents", "about", OFFERED),
            new Naming("uses", "evidence", OFFERED),
            new Naming("credentials", "parts", List.of("credentials")),
            new Naming("credentials", "sameAs", List.of("credentials")),
            new Naming("origins", "document", List.of("documents")),
            new Naming("experience", "evidence", List.of("documents")));

    private final List<Item> items;
    private final Map<String, Item> byId = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private IdCheck(List<Item> items) {
        this.items = items;
    }

    static List<Fault> faults(List<Item> items) {
        IdCheck check = new IdCheck(items);
        items.forEach(check::index);
        NAMINGS.forEach(check::follow);
        return check.faults;
    }

    private void index(Item item) {
        item.id().ifPresent(id -> {
            Item first = byId.putIfAbsent(id, item);
            if (first != null) {
                faults.add(new Fault(
                        item.at("id"),
                        () -> "id must be unlike any other; found %s, which %s has already"
                                .formatted(Place.quoted(id), Place.of(first.at()))));
            }
        });
    }

    private void follow(Naming naming) {
        items.stream()
                .filter(item -> item.list().equals(naming.list()))
                .flatMap(item -> item.texts(naming.field()))
                .filter(named -> !naming.allows(byId.get(named.id())))
                .map(named -> new Fault(named.at(), () -> words(named, naming)))
                .forEach(faults::add);
    }

    private String words(Named named, Naming naming) {
        Item other = byId.get(named.id());
        String found = other == null ? "nothing in this portfolio has" : Place.of(other.at()) + " has";
        return "%s must be the id of one of the %s; found %s, which %s%s"
                .formatted(
                        Place.field(named.at()),
                        String.join(", ", naming.allowed()),
                        Place.quoted(named.id()),
                        found,
                        nearest(named, naming));
    }

    private String nearest(Named named, Naming naming) {
        List<String> known = byId.entrySet().stream()
                .filter(entry -> naming.allows(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return Nearest.to(named.id(), known)
                .map(near -> "; the nearest is " + Place.quoted(near))
                .orElse("");
    }

    private static List<String> and(List<String> lists, String more) {
        return Stream.concat(lists.stream(), Stream.of(more)).toList();
    }

    /** A field of the items of a list, with the lists whose ids it may name. */
    private record Naming(String list, String field, List<String> allowed) {

        boolean allows(@Nullable Item item) {
            return item != null && allowed.contains(item.list());
        }
    }
}
