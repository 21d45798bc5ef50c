package org.iktiraf.preassessment.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that a file certifies.
 *
 * @param list the list of the portfolio in which it is
 * @param title its own, empty where it states none
 * @param facts what else it states in a line: issuer, day, credit, hours, level
 * @param ends last day on which it is valid, empty where it states none
 * @param isOver whether that day is past
 * @param same what else in the draft certifies the same learning; null where nothing does
 */
record PieceShown(
        String list,
        String title,
        List<String> facts,
        String ends,
        boolean isOver,
        List<Checked> checks,
        @Nullable Same same) {

    private static final List<String> TITLES = List.of("title", "role", "employer");
    private static final List<String> FACTS =
            List.of("issuer.name", "employer", "awarded", "from", "to", "credit", "hours", "level", "assessment.grade");

    static Optional<PieceShown> of(String where, ObjectNode draft, LocalDate today) {
        String list = where.substring(0, where.indexOf('/'));
        String id = where.substring(where.indexOf('/') + 1);
        return draft.path(list)
                .valueStream()
                .filter(one -> one.path("id").asString("").equals(id))
                .findFirst()
                .map(piece -> of(list, piece, draft, today));
    }

    private static PieceShown of(String list, JsonNode piece, ObjectNode draft, LocalDate today) {
        String ends = piece.path("expires").asString("");
        return new PieceShown(
                list,
                TITLES.stream().flatMap(field -> text(piece, field)).findFirst().orElse(""),
                FACTS.stream().flatMap(field -> text(piece, field)).toList(),
                ends,
                !ends.isEmpty() && ends.compareTo(today.toString()) < 0,
                piece.path("checks").valueStream().map(Checked::of).toList(),
                Same.of(piece, draft));
    }

    private static Stream<String> text(JsonNode piece, String field) {
        JsonNode found = piece.at("/" + field.replace('.', '/'));
        if (found.isObject()) {
            String all =
                    String.join(" ", found.valueStream().map(JsonNode::asString).toList());
            return Stream.of(all);
        }
        String unit = field.equals("hours") ? " h" : "";
        return Stream.of(found.asString("")).filter(text -> !text.isBlank()).map(text -> text + unit);
    }

    /**
     * One check, in the words of its messages.
     *
     * @param state {@code yes}, {@code no} or {@code unchecked}
     */
    record Checked(String check, String state, String because, String about) {

        static Checked of(JsonNode check) {
            JsonNode passed = check.path("passed");
            return new Checked(
                    check.path("check").asString(""),
                    passed.isBoolean() ? passed.booleanValue() ? "yes" : "no" : "unchecked",
                    check.path("because").asString(""),
                    check.path("about").asString(""));
        }
    }

    /** The other credential of the same learning, and why the two are held to be one. */
    record Same(String title, String because) {

        static @Nullable Same of(JsonNode piece, ObjectNode draft) {
            String other = piece.path("sameAs").asString("");
            if (other.isEmpty()) {
                return null;
            }
            Object title = PortfolioTree.plain(PortfolioTree.at(draft, "credentials/" + other + ".title"));
            return new Same(
                    title == null ? "" : title.toString(),
                    piece.path("sameBecause").asString(""));
        }
    }
}
