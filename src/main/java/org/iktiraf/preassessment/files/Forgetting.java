package org.iktiraf.preassessment.files;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iktiraf.portfolio.intake.FileRead;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes what a file brought out of a draft again, with all that points to it. */
final class Forgetting {

    private static final List<String> POINTING = List.of("sameAs", "about", "source", "evidence");

    private final ObjectNode draft;
    private final Set<String> gone;

    private Forgetting(ObjectNode draft, Set<String> gone) {
        this.draft = draft;
        this.gone = gone;
    }

    static void of(FileRead file, ObjectNode draft) {
        Set<String> gone = file.pieces().stream()
                .map(where -> where.substring(where.indexOf('/') + 1))
                .collect(Collectors.toSet());
        file.kept().forEach(one -> gone.add(one.document()));
        new Forgetting(draft, gone).forget();
    }

    private void forget() {
        draft.properties().stream()
                .map(list -> list.getValue())
                .filter(JsonNode::isArray)
                .forEach(list -> forget((ArrayNode) list));
        if (draft.path("asks").path("claims") instanceof ArrayNode claims) {
            claims.forEach(this::loosen);
        }
    }

    private void forget(ArrayNode list) {
        list.removeIf(one -> isGone(one.path("id")) || isGone(one.path("document")));
        list.forEach(this::loosen);
    }

    private void loosen(JsonNode one) {
        for (String list : List.of("evidence", "parts")) {
            if (one.path(list) instanceof ArrayNode ids) {
                ids.removeIf(this::isGone);
            }
        }
        if (one instanceof ObjectNode piece) {
            if (isGone(piece.path("sameAs"))) {
                piece.remove("sameBecause");
            }
            POINTING.stream().filter(field -> isGone(piece.path(field))).forEach(piece::remove);
        }
    }

    private boolean isGone(JsonNode id) {
        return id.isString() && gone.contains(id.asString());
    }
}
