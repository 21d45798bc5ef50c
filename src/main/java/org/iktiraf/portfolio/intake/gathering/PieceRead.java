package org.iktiraf.portfolio.intake.gathering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.iktiraf.portfolio.CredentialCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A piece that is being read. What the file does not state is not put, so that nothing becomes a number by itself. */
public final class PieceRead {

    static final int LONGEST_TEXT = 300;
    static final int LONGEST_LONG_TEXT = 10_000;
    private static final int LONGEST_OF_A_LIST = 2_000;
    private static final int LONGEST_LIST = 100;
    private static final Set<String> SHORT = Set.of("description.delivery", "description.industryPartner");

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

    public String id() {
        return id;
    }

    /** The same piece, filled from another content. */
    public PieceRead from(Gathering other) {
        return other == gathering ? this : new PieceRead(id, where, tree, other);
    }

    /** A word that comes from the format and not from a place in the file. */
    public PieceRead word(String field, String word) {
        parent(field).put(last(field), word);
        return this;
    }

    /** A text, cut where a portfolio allows no more; nothing where it is missing or blank. */
    public PieceRead text(String field, @Nullable String text, String at) {
        if (text == null || text.isBlank()) {
            return this;
        }
        boolean isLong = field.startsWith("description.") && !SHORT.contains(field);
        return put(field, NODES.stringNode(cut(field, text, isLong ? LONGEST_LONG_TEXT : LONGEST_TEXT)), at);
    }

    private String cut(String field, String text, int longest) {
        String whole = text.strip();
        if (whole.length() <= longest) {
            return whole;
        }
        gathering.remark("cut", field, String.valueOf(longest));
        int end = Character.isHighSurrogate(whole.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return whole.substring(0, end) + "…";
    }

    public PieceRead day(String field, @Nullable LocalDate day, String at) {
        return day == null ? this : put(field, NODES.stringNode(day.toString()), at);
    }

    public PieceRead amount(String field, @Nullable BigDecimal amount, String at) {
        return amount == null ? this : put(field, NODES.numberNode(amount), at);
    }

    public PieceRead yesOrNo(String field, @Nullable Boolean yes, String at) {
        return yes == null ? this : put(field, NODES.booleanNode(yes), at);
    }

    /** An amount in its unit; nothing where either is missing. */
    public PieceRead credit(@Nullable BigDecimal amount, @Nullable String unit, String at) {
        return amount == null || unit == null || unit.isBlank()
                ? this
                : put("credit", NODES.objectNode().put("amount", amount).put("unit", unit.strip()), at);
    }

    /** A level in its framework; nothing where either is missing. */
    public PieceRead level(@Nullable String framework, @Nullable String value, String at) {
        return pair("level", "framework", framework, value, at);
    }

    /** A grade on its scale; nothing where either is missing. */
    public PieceRead grade(@Nullable String scale, @Nullable String value, String at) {
        return grade("assessment.grade", scale, value, at);
    }

    /** The same of a piece that has its grade in another field. */
    public PieceRead grade(String field, @Nullable String scale, @Nullable String value, String at) {
        return pair(field, "scale", scale, value, at);
    }

    /** Ids of pieces of the portfolio, whichever place tells that they belong together. */
    public PieceRead ids(String field, Collection<String> ids, String at) {
        ArrayNode all = NODES.arrayNode();
        ids.stream().limit(LONGEST_LIST).forEach(all::add);
        return all.isEmpty() ? this : put(field, all, at);
    }

    /** That the file states something of a field which is not its value, such as the piece's id at its issuer. */
    public PieceRead stated(String field, String at) {
        gathering.origin(where + "." + field, at);
        return this;
    }

    /** Texts of a list, the blank ones left out. */
    public PieceRead texts(String field, List<String> texts, String at) {
        ArrayNode all = NODES.arrayNode();
        List<String> told = texts.stream()
                .filter(one -> !one.isBlank())
                .map(one -> cut(field, one, LONGEST_OF_A_LIST))
                .distinct()
                .toList();
        if (told.size() > LONGEST_LIST) {
            gathering.remark("only-first", field, String.valueOf(LONGEST_LIST));
        }
        told.stream().limit(LONGEST_LIST).forEach(all::add);
        return all.isEmpty() ? this : put(field, all, at);
    }

    public PieceRead checks(List<CredentialCheck> checks) {
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
