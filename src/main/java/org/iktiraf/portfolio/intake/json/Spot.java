package org.iktiraf.portfolio.intake.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.iktiraf.portfolio.intake.gathering.Gathering;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A place in a JSON file and what stands there, whatever its type: what is not what the format says is null, and a remark
 * on the file.
 *
 * @param at a JSON pointer, perhaps behind the name of the part of a token that it points into
 */
public record Spot(JsonNode node, String at, Gathering into) {

    private static final int MOST_OF_A_LIST = 1000;

    public static Spot of(JsonNode root, Gathering into) {
        return new Spot(root, "", into);
    }

    public boolean isThere() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** A property; of a list, a property of its first. */
    public Spot to(String name) {
        Spot one = one();
        return new Spot(
                one.node.path(name), one.at + "/" + name.replace("~", "~0").replace("/", "~1"), into);
    }

    /** A property that the format says is an object, or a list of one. */
    public Spot object(String name) {
        Spot child = to(name).one();
        if (child.isThere() && !child.node.isObject()) {
            wrong(child, "object");
        }
        return child;
    }

    /** The first of these properties that is there. */
    public Spot any(String... names) {
        return Stream.of(names).map(this::to).filter(Spot::isThere).findFirst().orElseGet(() -> to(names[0]));
    }

    /** All of what may be one or a list of it. */
    public List<Spot> each() {
        if (!node.isArray()) {
            return isThere() ? List.of(this) : List.of();
        }
        if (node.size() > MOST_OF_A_LIST) {
            into.remark("only-first", at, String.valueOf(MOST_OF_A_LIST));
        }
        return IntStream.range(0, Math.min(node.size(), MOST_OF_A_LIST))
                .mapToObj(i -> new Spot(node.get(i), at + "/" + i, into))
                .filter(Spot::isThere)
                .toList();
    }

    public List<Spot> each(String name) {
        return to(name).each();
    }

    public Spot one() {
        if (!node.isArray() || node.isEmpty()) {
            return this;
        }
        if (node.size() > 1) {
            into.remark("more-than-one", at);
        }
        return new Spot(node.get(0), at + "/0", into);
    }

    /** A text, in the language that is preferred where there are several. */
    @Nullable
    public String text() {
        if (!isThere()) {
            return null;
        }
        String text = Languages.pick(node);
        if (text == null) {
            wrong(this, "text");
        }
        return text;
    }

    @Nullable
    public BigDecimal number() {
        Spot one = one();
        if (!one.isThere()) {
            return null;
        }
        BigDecimal number = Numbers.of(one.node);
        if (number == null) {
            wrong(one, "number");
        }
        return number;
    }

    @Nullable
    public Boolean yesOrNo() {
        Spot one = one();
        if (one.isThere() && !one.node.isBoolean()) {
            wrong(one, "yes-or-no");
        }
        return one.node.isBoolean() ? (Boolean) one.node.asBoolean() : null;
    }

    /** A day, or as much of one as is stated; null where nothing is. */
    @Nullable
    StatedDay day() {
        Spot one = one();
        StatedDay day = StatedDay.of(one.node);
        if (one.isThere() && day == null) {
            wrong(one, "date");
        }
        return day;
    }

    @Nullable
    LocalDate wholeDay() {
        StatedDay day = day();
        return day == null ? null : day.day();
    }

    /** An id: of an object, or what stands for it. */
    @Nullable
    public String id() {
        Spot one = one();
        JsonNode id = one.node.isObject() ? one.node.path(one.node.has("id") ? "id" : "@id") : one.node;
        return id.isString() && !id.asString().isBlank() ? id.asString().strip() : null;
    }

    public boolean is(String type) {
        return Types.has(node, type);
    }

    private void wrong(Spot where, String expected) {
        into.remark("wrong-type-" + expected, where.at);
    }
}
