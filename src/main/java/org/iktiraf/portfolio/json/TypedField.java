package org.iktiraf.portfolio.json;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts what a person typed where the format has it; what does not fit is put as it is, for the reader to refuse. */
final class TypedField {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern GRADE = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");

    private TypedField() {}

    static void put(ObjectNode item, Field field, String typed) {
        String[] names = field.name().split("\\.", -1);
        String text = typed.strip();
        ObjectNode parent = item;
        for (int i = 0; i < names.length - 1; i++) {
            if (text.isEmpty() && !parent.path(names[i]).isObject()) {
                return;
            }
            parent = parent.withObjectProperty(names[i]);
        }
        String last = names[names.length - 1];
        if (text.isEmpty()) {
            parent.remove(last);
        } else {
            parent.set(last, node(field.form(), text));
        }
    }

    private static JsonNode node(Field.Form form, String text) {
        return switch (form) {
            case TEXT, DAY, WORD -> JSON.stringNode(text);
            case AMOUNT, WHOLE -> number(text);
            case YES_NO ->
                text.equals("yes") || text.equals("no") ? JSON.booleanNode(text.equals("yes")) : JSON.stringNode(text);
            case LIST -> list(text);
            case CREDIT -> credit(text);
            case LEVEL -> level(text);
            case GRADE -> grade(text);
            case SHOWN -> throw new IllegalArgumentException("This field is only shown");
        };
    }

    private static JsonNode number(String text) {
        try {
            return JSON.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return JSON.stringNode(text);
        }
    }

    private static ArrayNode list(String text) {
        ArrayNode list = JSON.arrayNode();
        Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(list::add);
        return list;
    }

    private static JsonNode credit(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? JSON.stringNode(text)
                : pair(
                        "amount",
                        number(text.substring(0, space)),
                        "unit",
                        text.substring(space + 1).strip());
    }

    private static JsonNode level(String text) {
        int space = text.lastIndexOf(' ');
        return space < 0
                ? JSON.stringNode(text)
                : pair(
                        "framework",
                        JSON.stringNode(text.substring(0, space).strip()),
                        "value",
                        text.substring(space + 1));
    }

    private static JsonNode grade(String text) {
        Matcher grade = GRADE.matcher(text);
        return grade.matches()
                ? pair("scale", JSON.stringNode(grade.group(2).strip()), "value", grade.group(1))
                : JSON.stringNode(text);
    }

    private static ObjectNode pair(String one, JsonNode first, String other, @Nullable String second) {
        ObjectNode pair = JSON.objectNode();
        pair.set(one, first);
        pair.put(other, second);
        return pair;
    }
}
