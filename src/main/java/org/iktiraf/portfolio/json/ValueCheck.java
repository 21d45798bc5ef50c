package org.iktiraf.portfolio.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Sees what no schema can say: numbers that would not fit in memory once written out, and broken characters. */
final class ValueCheck {

    private static final int MOST_DECIMALS = 100;
    private static final int MOST_WHOLE_DIGITS = 18;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Object> way = new ArrayList<>();

    private ValueCheck() {}

    static List<Fault> faults(JsonNode tree) {
        ValueCheck check = new ValueCheck();
        check.visit(tree);
        return check.faults;
    }

    private void visit(JsonNode node) {
        if (node.isString()) {
            text(node.asString());
        } else if (node.isNumber()) {
            number(node);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                step(i, node.get(i));
            }
        } else {
            node.properties().forEach(this::property);
        }
    }

    private void property(Map.Entry<String, JsonNode> property) {
        step(property.getKey(), property.getValue());
    }

    private void step(Object key, JsonNode value) {
        way.add(key);
        if (key instanceof String name) {
            text(name);
        }
        visit(value);
        way.remove(way.size() - 1);
    }

    private void text(String text) {
        if (text.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            faults.add(
                    new Fault(
                            here(),
                            () ->
                                    "a text must hold whole characters; found half of one, such as \\ud83d without its other half"));
        }
    }

    private void number(JsonNode node) {
        BigDecimal value = node.decimalValue();
        if (value.precision() - (long) value.scale() > MOST_WHOLE_DIGITS) {
            faults.add(new Fault(
                    here(),
                    () -> "a number must have at most %d digits before its point; found %s"
                            .formatted(MOST_WHOLE_DIGITS, Place.found(node))));
        } else if (Math.abs((long) value.scale()) > MOST_DECIMALS) {
            faults.add(new Fault(
                    here(),
                    () -> "a number must have at most %d decimals or final zeros; found %s"
                            .formatted(MOST_DECIMALS, Place.found(node))));
        }
    }

    private JsonPointer here() {
        JsonPointer at = JsonPointer.empty();
        for (Object key : way) {
            at = key instanceof Integer index ? at.appendIndex(index) : at.appendProperty((String) key);
        }
        return at;
    }
}
