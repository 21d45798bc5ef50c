package org.iktiraf.portfolio.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.iktiraf.portfolio.CredentialCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A piece that is being read. What the file does not state is not put, so that nothing becomes a number by itself. */
final class PieceRead {

    static final int LONGEST_TEXT = 300;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String id;
    private final String where;
    private final ObjectNode tree;
    private final Gathering gathering;

    PieceRead(String id, String where, ObjectNode tree, Gathering gathering) {
        this.id = id;
        this.where = where;
        this.tree = tree;
        this.gathering = gathering;
    }

    String id() {
        return id;
    }

    /** A word that comes from the format and not from a place in the file. */
    PieceRead word(String field, String word) {
        parent(field).put(last(field), word);
        return this;
    }

    /** A text, cut where a portfolio allows no more; nothing where it is missing or blank. */
    PieceRead text(String field, @Nullable String text, String at) {
        if (text == null || text.isBlank()) {
            return this;
        }
        String whole = text.strip();
        if (whole.length() > LONGEST_TEXT) {
            gathering.remark("cut", field, String.valueOf(LONGEST_TEXT));
            whole = whole.substring(0, LONGEST_TEXT - 1) + "…";
        }
        return put(field, NODES.stringNode(whole), at);
    }

    PieceRead day(String field, @Nullable LocalDate day, String at) {
        return day == null ? this : put(field, NODES.stringNode(day.toString()), at);
    }

    PieceRead amount(String field, @Nullable BigDecimal amount, String at) {
        return amount == null ? this : put(field, NODES.numberNode(amount), at);
    }

    PieceRead yesOrNo(String field, @Nullable Boolean yes, String at) {
        return yes == null ? this : put(field, NODES.booleanNode(yes), at);
    }

    /** An amount in its unit; nothing where either is missing. */
    PieceRead credit(@Nullable BigDecimal amount, @Nullable String unit, String at) {
        return amount == null || unit == null || unit.isBlank()
                ? this
                : put("credit", NODES.objectNode().put("amount", amount).put("unit", unit.strip()), at);
    }

    /** A level in its framework; nothing where either is missing. */
    PieceRead level(@Nullable String framework, @Nullable String value, String at) {
        return pair("level", "framework", framework, value, at);
    }

    /** A grade on its scale; nothing where either is missing. */
    PieceRead grade(@Nullable String scale, @Nullable String value, String at) {
        return pair("assessment.grade", "scale", scale, value, at);
    }

    /** Texts of a list, the blank ones left out. */
    PieceRead texts(String field, List<String> texts, String at) {
        ArrayNode all = NODES.arrayNode();
        texts.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .forEach(all::add);
        return all.isEmpty() ? this : put(field, all, at);
    }

    PieceRead checks(List<CredentialCheck> checks) {
        ArrayNode all = tree.putArray("checks");
        for (CredentialCheck check : checks) {
            ObjectNode one = all.addObject()
                    .put("check", check.check().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (check.passed() != null) {
                one.put("passed", check.passed());
            }
            if (check.because() != null) {
                one.put("because", check.because());
            }
            if (check.about() != null && !check.about().isBlank()) {
                one.put(
                        "about",
                        check.about()
                                .substring(
                                        0, Math.min(LONGEST_TEXT, check.about().length())));
            }
        }
        return this;
    }

    private PieceRead pair(String field, String of, @Nullable String scale, @Nullable String value, String at) {
        return scale == null || value == null || scale.isBlank() || value.isBlank()
                ? this
                : put(field, NODES.objectNode().put(of, scale.strip()).put("value", value.strip()), at);
    }

    private PieceRead put(String field, JsonNode value, String at) {
        parent(field).set(last(field), value);
        gathering.origin(where + "." + field, at);
        return this;
    }

    private ObjectNode parent(String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? tree : tree.withObjectProperty(field.substring(0, dot));
    }

    private static String last(String field) {
        return field.substring(field.indexOf('.') + 1);
    }
}
