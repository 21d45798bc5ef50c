package org.iktiraf.portfolio.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iktiraf.portfolio.Portfolio;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The same portfolio without some of what it holds. What points to a thing that is left out points to it no more, and
 * what was only about it (a match, a document, a judgement, an earlier use) goes with it.
 */
@Component
public class LeavingOut {

    private static final List<String> POINTERS = List.of("evidence", "parts");
    private static final Set<String> ABOUT = Set.of("source", "about", "evidence");

    private final PortfolioReader reader;

    public LeavingOut(PortfolioReader reader) {
        this.reader = reader;
    }

    /**
     * Leaves out things as findings name them, such as {@code credentials/mc-1}.
     *
     * @throws IllegalArgumentException if the portfolio has no such thing
     */
    public Portfolio of(Portfolio portfolio, Collection<String> wheres) {
        ObjectNode tree = PortfolioJson.MAPPER.valueToTree(portfolio);
        tree.remove("origins");
        Deque<String> gone = new ArrayDeque<>();
        wheres.forEach(where -> gone.add(remove(tree, where)));
        while (!gone.isEmpty()) {
            gone.addAll(loosened(tree, gone.pop()));
        }
        return reader.read(tree);
    }

    private static String remove(ObjectNode tree, String where) {
        int slash = where.indexOf('/');
        String section = slash < 0 ? "" : where.substring(0, slash);
        String id = where.substring(slash + 1);
        ArrayNode list = list(tree, section).orElseThrow(() -> nothingCalled(where));
        int before = list.size();
        if (list.removeIf(item -> isCalled(item, id)).size() == before) {
            throw nothingCalled(where);
        }
        return id;
    }

    private static IllegalArgumentException nothingCalled(String where) {
        return new IllegalArgumentException("Nothing is called \"" + where + "\"");
    }

    /** Ids of what was only about a thing that is gone, and is gone with it. */
    private static List<String> loosened(ObjectNode tree, String id) {
        List<String> gone = new ArrayList<>();
        lists(tree)
                .forEach(list -> list.removeIf(item -> {
                    POINTERS.forEach(field -> forget(item.path(field), id));
                    boolean about = ABOUT.stream()
                            .anyMatch(field -> item.path(field).asString("").equals(id));
                    if (about) {
                        gone.add(item.path("id").asString(""));
                    }
                    return about;
                }));
        return gone;
    }

    private static void forget(JsonNode named, String id) {
        if (named instanceof ArrayNode many) {
            many.removeIf(one -> one.asString("").equals(id));
        }
    }

    private static boolean isCalled(JsonNode item, String id) {
        return item.path("id").asString("").equals(id);
    }

    private static Stream<ArrayNode> lists(ObjectNode tree) {
        return PieceShapes.sections().stream().flatMap(section -> list(tree, section).stream());
    }

    private static Optional<ArrayNode> list(ObjectNode tree, String section) {
        return tree.at("/" + section.replace('.', '/')) instanceof ArrayNode list
                ? Optional.of(list)
                : Optional.empty();
    }
}
