package org.iktiraf.preassessment.interview;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import tools.jackson.databind.JsonNode;

/** One thing that the learner has, by the name that they gave it. */
public record Item(String list, String id, String name) {

    static List<Item> of(Draft draft, String list) {
        return draft.ids(list).stream().map(id -> of(draft, list, id)).toList();
    }

    static List<Item> all(Draft draft) {
        return Stream.of("credentials", "qualifications", "experience")
                .flatMap(list -> of(draft, list).stream())
                .toList();
    }

    static Item of(Draft draft, String list, String id) {
        String at = list.equals("claims") ? "asks.claims/" + id : list + "/" + id;
        return Stream.of("title", "role", "employer", "course", "kind")
                .map(field -> PortfolioTree.plain(PortfolioTree.at(draft.tree(), at + "." + field)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> new Item(list, id, name.toString()))
                .orElse(new Item(list, id, id));
    }

    /** The name of whatever bears an id; the id itself where nothing does. */
    public static String name(JsonNode portfolio, String id) {
        for (String list : Forms.LISTS) {
            for (JsonNode one : portfolio.path(list)) {
                if (one.path("id").asString("").equals(id)) {
                    return Stream.of("title", "role", "employer")
                            .map(field -> one.path(field).asString(""))
                            .filter(name -> !name.isEmpty())
                            .findFirst()
                            .orElse(id);
                }
            }
        }
        return id;
    }
}
