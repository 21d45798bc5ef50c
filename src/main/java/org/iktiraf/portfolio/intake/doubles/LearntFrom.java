package org.iktiraf.portfolio.intake.doubles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iktiraf.portfolio.intake.json.StatedDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the origins of a credential tell of it beside its fields.
 *
 * @param document id of the file that it came from
 * @param format word of that file's format
 * @param ownId id that it has at its issuer
 * @param issuerId id of that issuer
 * @param awarded the month or the year, where no more is stated
 */
record LearntFrom(
        String document,
        String format,
        @Nullable String ownId,
        @Nullable String issuerId,
        @Nullable StatedDay awarded) {

    static final LearntFrom NOWHERE = new LearntFrom("", "", null, null, null);

    /** Of each credential, by {@code credentials/} and its id. */
    static Map<String, LearntFrom> of(JsonNode portfolio) {
        Map<String, String> formats = portfolio
                .path("documents")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> one.path("id").asString(""),
                        one -> one.path("kind").asString(""),
                        (one, other) -> one));
        Map<String, LearntFrom> all = new HashMap<>();
        for (JsonNode origin : portfolio.path("origins")) {
            String where = origin.path("where").asString("");
            int dot = where.indexOf('.', where.indexOf('/') + 1);
            if (where.startsWith("credentials/") && dot > 0) {
                String document = origin.path("document").asString("");
                String piece = piece(where);
                LearntFrom before = all.getOrDefault(
                        piece, new LearntFrom(document, formats.getOrDefault(document, ""), null, null, null));
                all.put(piece, before.with(where.substring(piece.length()), last(origin)));
            }
        }
        return all;
    }

    private static String piece(String where) {
        return where.replaceFirst("\\.(?:id|issuer|awarded|[A-Za-z]+(?:\\.[A-Za-z]+)?)$", "");
    }

    private static Optional<String> last(JsonNode origin) {
        String at = origin.path("at").asString("");
        int space = at.lastIndexOf(' ');
        return space < 0 ? Optional.empty() : Optional.of(at.substring(space + 1));
    }

    private LearntFrom with(String field, Optional<String> said) {
        String text = said.orElse(null);
        return switch (field) {
            case ".id" -> new LearntFrom(document, format, text, issuerId, awarded);
            case ".issuer" -> new LearntFrom(document, format, ownId, text, awarded);
            case ".awarded" ->
                new LearntFrom(document, format, ownId, issuerId, text == null ? awarded : StatedDay.of(text));
            default -> this;
        };
    }
}
