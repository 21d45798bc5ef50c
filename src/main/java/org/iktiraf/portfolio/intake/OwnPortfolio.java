package org.iktiraf.portfolio.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.iktiraf.portfolio.intake.gathering.Content;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.intake.json.Json;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A portfolio in the documented format, handed over as a file: what it claims is taken, what it says was checked is not. */
@Component
@Order(60)
class OwnPortfolio implements Format {

    private static final List<String> LISTS = List.of("documents", "credentials", "experience", "qualifications");
    private static final List<String> NOT_BELIEVED = List.of("checks", "verification", "authenticatedBy");
    private static final Map<String, String> REFERENCES = Map.of(
            "documents", "about",
            "credentials", "parts",
            "experience", "evidence");
    private static final Map<String, Integer> MOST = Map.of("qualifications", 100, "experience", 200);
    private static final int MOST_OF_OTHERS = 400;

    private final Tidying tidying;

    OwnPortfolio(Tidying tidying) {
        this.tidying = tidying;
    }

    @Override
    public String word() {
        return "iktiraf-portfolio";
    }

    @Override
    public boolean fits(Content content) {
        JsonNode tree = Json.of(content).tree();
        return tree.isObject()
                && !tree.has("@context")
                && !tree.has("type")
                && LISTS.stream().anyMatch(list -> tree.path(list).isArray());
    }

    @Override
    public void read(Content content, Gathering into) {
        ObjectNode kept = readable(Json.of(content).tree(), into);
        Map<String, String> ids = new LinkedHashMap<>();
        List<Taken> taken = new ArrayList<>();
        for (String list : LISTS) {
            int index = 0;
            for (JsonNode node : kept.path(list)) {
                take(list, index++, (ObjectNode) node, into, ids, taken);
            }
        }
        taken.forEach(one -> follow(one.piece(), one.list(), ids));
        if (Json.of(content).tree().has("origins")) {
            into.remark("checks-not-believed", "origins");
        }
    }

    private ObjectNode readable(JsonNode stranger, Gathering into) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        LISTS.forEach(list -> copy(stranger.path(list), kept.putArray(list), MOST.getOrDefault(list, MOST_OF_OTHERS)));
        if (!tidying.tidy(kept, into)) {
            into.remark("unreadable-portfolio");
            LISTS.forEach(kept::putArray);
        }
        return kept;
    }

    private static void copy(JsonNode list, ArrayNode into, int most) {
        if (list.isArray()) {
            list.valueStream()
                    .filter(JsonNode::isObject)
                    .limit(most)
                    .map(JsonNode::deepCopy)
                    .forEach(into::add);
        }
    }

    private static void take(
            String list, int index, ObjectNode piece, Gathering into, Map<String, String> ids, List<Taken> taken) {
        if (into.refusesMore()) {
            return;
        }
        for (String field : NOT_BELIEVED) {
            if (piece.has(field)) {
                into.remark("checks-not-believed", field);
                piece.remove(field);
            }
        }
        String before = piece.path("id").asString();
        String id = into.take(list, piece);
        ids.put(before, id);
        taken.add(new Taken(list, piece));
        piece.propertyNames().stream()
                .filter(field -> !field.equals("id"))
                .forEach(field -> into.origin(list + "/" + id + "." + field, "/" + list + "/" + index + "/" + field));
    }

    /** Names follow the pieces; one that was left out is no longer named. */
    private static void follow(ObjectNode piece, String list, Map<String, String> ids) {
        String field = REFERENCES.getOrDefault(list, "");
        rename(piece, field, ids);
        rename(piece, "sameAs", ids);
        if (!piece.has("sameAs")) {
            piece.remove("sameBecause");
        }
    }

    private static void rename(ObjectNode piece, String field, Map<String, String> ids) {
        JsonNode named = piece.path(field);
        if (named instanceof ArrayNode many) {
            List<String> followed = many.valueStream()
                    .map(one -> ids.getOrDefault(one.asString(""), ""))
                    .filter(id -> !id.isEmpty())
                    .toList();
            ArrayNode renamed = piece.putArray(field);
            followed.forEach(renamed::add);
        } else if (named.isString() && ids.containsKey(named.asString())) {
            piece.put(field, ids.get(named.asString()));
        } else if (!named.isMissingNode()) {
            piece.remove(field);
        }
    }

    private record Taken(String list, ObjectNode piece) {}
}
