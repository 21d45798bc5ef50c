package org.iktiraf.portfolio.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.iktiraf.portfolio.json.PortfolioReader;
import org.iktiraf.portfolio.json.UnreadablePortfolio;
import org.iktiraf.portfolio.json.WrongField;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes out of a stranger's portfolio what the format does not allow: fields first, and pieces that then still cannot be. */
@Component
class Whittling {

    private static final int MOST_TIMES = 20;
    private static final Map<String, Integer> MOST = Map.of("qualifications", 100, "experience", 200);

    private final PortfolioReader reader;

    Whittling(PortfolioReader reader) {
        this.reader = reader;
    }

    /** Some lists of a portfolio, each piece an object that can be read. */
    ObjectNode readable(JsonNode stranger, List<String> lists, Gathering into) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        lists.forEach(list -> copy(stranger.path(list), kept.putArray(list), MOST.getOrDefault(list, 400)));
        kept.putObject("asks")
                .put("on", "2026-01-01")
                .putObject("inlineProgramme")
                .put("level", "bachelor");
        List<WrongField> wrong = wrong(kept);
        for (int i = 0; i < MOST_TIMES && !wrong.isEmpty(); i++) {
            wrong.forEach(one -> into.remark("not-kept", one.place(), one.message()));
            if (i == 0) {
                wrong.forEach(one -> takeField(kept, one.pointer()));
            } else {
                wrong.stream()
                        .map(one -> piece(one.pointer()))
                        .distinct()
                        .sorted(Comparator.comparingInt(Whittling::index).reversed())
                        .forEach(pointer -> takePiece(kept, pointer));
            }
            wrong = wrong(kept);
        }
        if (!wrong.isEmpty()) {
            into.remark("unreadable-portfolio");
            lists.forEach(kept::putArray);
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

    private List<WrongField> wrong(ObjectNode kept) {
        try {
            reader.read(kept);
            return List.of();
        } catch (UnreadablePortfolio e) {
            return e.errors();
        }
    }

    private static void takeField(ObjectNode kept, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        if (pointer.split("/", -1).length > 3 && kept.at(at.head()) instanceof ObjectNode holder) {
            holder.remove(at.last().getMatchingProperty());
        }
    }

    /** Later pieces are taken out before earlier ones, so that none moves meanwhile. */
    private static void takePiece(ObjectNode kept, String pointer) {
        int index = index(pointer);
        if (kept.path(pointer.split("/", -1)[0]) instanceof ArrayNode list && index >= 0 && index < list.size()) {
            list.remove(index);
        }
    }

    /** Such as {@code credentials/2}. */
    private static String piece(String pointer) {
        return pointer.replaceFirst("^/([^/]*/?[^/]*).*$", "$1");
    }

    private static int index(String piece) {
        String number = piece.replaceFirst("^[^/]*/?", "");
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
    }
}
