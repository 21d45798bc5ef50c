package org.iktiraf.portfolio.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iktiraf.portfolio.Portfolio;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A portfolio field by field: what each holds, named as findings name it, and the same portfolio with one of them typed
 * anew. What is typed is read by the same checks as a portfolio that arrives, so that nothing gets in that could not
 * have been sent.
 */
@Component
public class PortfolioFields {

    private final PortfolioReader reader;

    public PortfolioFields(PortfolioReader reader) {
        this.reader = reader;
    }

    /** Names of the lists of a portfolio, and of what it has but once, in the order of the format. */
    public List<String> sections() {
        return PieceShapes.sections();
    }

    /** Everything in a portfolio, in the order of the format, each with the fields that are not known too. */
    public List<Piece> of(Portfolio portfolio) {
        JsonNode tree = PortfolioJson.MAPPER.valueToTree(portfolio);
        List<Piece> pieces = new ArrayList<>();
        for (String section : PieceShapes.sections()) {
            JsonNode found = tree.at("/" + section.replace('.', '/'));
            if (PieceShapes.isSingle(section)) {
                pieces.add(piece(section, null, found));
            } else {
                found.forEach(item -> pieces.add(piece(section, item.path("id").asString(""), item)));
            }
        }
        return pieces;
    }

    /** A thing of which nothing is known yet. */
    public Piece blank(String section) {
        return new Piece(section, "", PieceShapes.fields(section));
    }

    /** The field of this name as findings name it, if the portfolio has its piece. */
    public Optional<Field> find(Portfolio portfolio, String where) {
        return of(portfolio).stream()
                .flatMap(piece -> piece.fields().stream())
                .filter(field -> field.where().equals(where))
                .findFirst();
    }

    /**
     * The same portfolio with one field typed anew; nothing typed means that it is not known.
     *
     * @throws UnreadablePortfolio if it may not hold what was typed
     * @throws IllegalArgumentException if there is no such field, or it cannot be typed
     */
    public Portfolio with(Portfolio portfolio, String where, String typed) {
        Piece piece = of(portfolio).stream()
                .filter(one -> one.fields().stream().anyMatch(f -> f.where().equals(where)))
                .max(Comparator.comparing(one -> one.where().length()))
                .orElseThrow(() -> new IllegalArgumentException("No field is called \"" + where + "\""));
        ObjectNode tree = PortfolioJson.MAPPER.valueToTree(portfolio);
        Field field = piece.fields().stream()
                .filter(f -> f.where().equals(where))
                .findFirst()
                .orElseThrow();
        TypedField.put(item(tree, piece), field, typed);
        forgetOrigin(tree, where);
        return reader.read(tree);
    }

    /**
     * The same portfolio with one more thing in a list.
     *
     * @param typed what was typed, by the names of fields below the piece
     * @throws UnreadablePortfolio if it may not hold what was typed
     */
    public Portfolio adding(Portfolio portfolio, String section, String id, Map<String, String> typed) {
        ObjectNode tree = PortfolioJson.MAPPER.valueToTree(portfolio);
        ObjectNode added = list(tree, section).addObject();
        added.put("id", id);
        PieceShapes.fields(section).stream()
                .filter(Field::isTyped)
                .forEach(field -> TypedField.put(added, field, typed.getOrDefault(field.name(), "")));
        return reader.read(tree);
    }

    /** What was typed anew comes from no file any more. */
    public static void forgetOrigin(ObjectNode portfolio, String where) {
        if (portfolio.get("origins") instanceof ArrayNode origins) {
            origins.removeIf(one -> one.path("where").asString("").equals(where));
        }
    }

    /** Whether the thing of which this place is a part was read from a file. */
    public static boolean isRead(ObjectNode portfolio, String where) {
        int end = where.indexOf('.', where.indexOf('/'));
        String piece = where.substring(0, end < 0 ? where.length() : end) + ".";
        return portfolio
                .path("origins")
                .valueStream()
                .anyMatch(one -> one.path("where").asString("").startsWith(piece));
    }

    private static ArrayNode list(ObjectNode tree, String section) {
        ObjectNode parent = tree;
        String[] names = section.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.withObjectProperty(names[i]);
        }
        return parent.withArrayProperty(names[names.length - 1]);
    }

    private static ObjectNode item(ObjectNode tree, Piece piece) {
        if (piece.id() == null) {
            return tree.withObjectProperty(piece.section());
        }
        for (JsonNode item : list(tree, piece.section())) {
            if (item instanceof ObjectNode found
                    && piece.id().equals(found.path("id").asString(""))) {
                return found;
            }
        }
        throw new IllegalArgumentException("Nothing is called \"" + piece.where() + "\"");
    }

    private static Piece piece(String section, @Nullable String id, JsonNode item) {
        String where = id == null ? section : section + "/" + id;
        return new Piece(
                section,
                id,
                PieceShapes.fields(section).stream()
                        .map(f ->
                                new Field(where + "." + f.name(), f.name(), f.form(), f.words(), value(item, f.name())))
                        .toList());
    }

    private static @Nullable String value(JsonNode item, String name) {
        JsonNode found = item.at("/" + name.replace('.', '/'));
        return found.isMissingNode() || found.isNull() ? null : text(found);
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(PortfolioFields::text).collect(Collectors.joining(", "));
        } else if (value.has("scale")) {
            return value.path("value").asString() + " (" + value.path("scale").asString() + ")";
        } else if (value.isObject()) {
            return value.valueStream().map(PortfolioFields::text).collect(Collectors.joining(" "));
        }
        return value.asString();
    }
}
