package org.iktiraf.portfolio.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds and sets the places of a portfolio's tree by the words in which findings name them, such as
 * {@code credentials/mc-1.assessment.percent}, {@code asks.claims/c1.rank} or {@code learner.born}.
 */
public final class PortfolioTree {

    private static final String CLAIMS = "asks.claims/";

    private PortfolioTree() {}

    /** What stands at a place; null where nothing does or there is no such spot. */
    public static @Nullable JsonNode at(ObjectNode root, String where) {
        Spot spot = spot(root, where);
        if (spot == null) {
            return null;
        }
        JsonNode at = spot.item;
        for (String field : spot.fields) {
            at = at == null ? null : at.get(field);
        }
        return at == null || at.isNull() ? null : at;
    }

    /** Whether a place is one field of one thing that is there. */
    public static boolean isField(ObjectNode root, String where) {
        Spot spot = spot(root, where);
        return spot != null && !spot.fields.isEmpty();
    }

    public static void set(ObjectNode root, String where, @Nullable Object value) {
        Spot spot = spot(root, where);
        if (spot == null || spot.fields.isEmpty()) {
            return;
        }
        ObjectNode at = spot.item;
        for (String field : spot.fields.subList(0, spot.fields.size() - 1)) {
            at = at.get(field) instanceof ObjectNode there ? there : at.putObject(field);
        }
        put(at, spot.fields.get(spot.fields.size() - 1), value);
    }

    public static ObjectNode add(ObjectNode root, String list) {
        return list(root, list).addObject();
    }

    public static ArrayNode list(ObjectNode root, String name) {
        return root.get(name) instanceof ArrayNode there ? there : root.putArray(name);
    }

    public static ArrayNode claims(ObjectNode root) {
        return list((ObjectNode) root.get("asks"), "claims");
    }

    public static void put(ObjectNode in, String field, @Nullable Object value) {
        if (value == null) {
            in.remove(field);
        } else if (value instanceof Map<?, ?> pair) {
            ObjectNode both = in.putObject(field);
            pair.forEach((name, word) -> both.put(String.valueOf(name), String.valueOf(word)));
        } else if (value instanceof Boolean yes) {
            in.put(field, yes);
        } else if (value instanceof BigDecimal number) {
            in.put(field, number);
        } else if (value instanceof List<?> many) {
            ArrayNode all = in.putArray(field);
            many.forEach(one -> all.add(String.valueOf(one)));
        } else {
            in.put(field, value.toString());
        }
    }

    /** As findings keep values: number, yes or no, word. */
    public static @Nullable Object plain(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        return node.isNumber()
                ? node.decimalValue()
                : node.isBoolean() ? (Object) node.booleanValue() : node.isString() ? node.asString() : node.toString();
    }

    private static @Nullable Spot spot(ObjectNode root, String where) {
        if (where.startsWith(CLAIMS) && root.get("asks") instanceof ObjectNode asks) {
            return item(asks, "claims", where.substring(CLAIMS.length()));
        }
        int slash = where.indexOf('/');
        if (slash >= 0) {
            return item(root, where.substring(0, slash), where.substring(slash + 1));
        }
        List<String> fields = List.of(where.split("\\."));
        boolean single = fields.get(0).equals("learner") || fields.get(0).equals("asks");
        return single ? new Spot(root, fields) : null;
    }

    /** Ids may hold dots, so the longest that fits is meant. */
    private static @Nullable Spot item(ObjectNode in, String list, String rest) {
        Spot found = null;
        int longest = 0;
        for (JsonNode one : list(in, list)) {
            String id = one.path("id").asString("");
            boolean fits = rest.equals(id) || rest.startsWith(id + ".");
            if (fits && id.length() > longest && one instanceof ObjectNode item) {
                longest = id.length();
                String fields = rest.length() == id.length() ? "" : rest.substring(id.length() + 1);
                found = new Spot(item, fields.isEmpty() ? List.of() : List.of(fields.split("\\.")));
            }
        }
        return found;
    }

    private record Spot(ObjectNode item, List<String> fields) {}
}
