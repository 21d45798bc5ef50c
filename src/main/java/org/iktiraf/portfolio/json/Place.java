package org.iktiraf.portfolio.json;

import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Names places and values of a portfolio as a person would. */
final class Place {

    static final String WHOLE = "the text";

    private static final int LONGEST = 60;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Place() {}

    /** The whole way to a place, such as {@code credentials[2].hours}. */
    static String of(JsonPointer at) {
        StringBuilder place = new StringBuilder();
        for (JsonPointer step = at; !step.matches(); step = step.tail()) {
            if (step.mayMatchElement()) {
                place.append('[').append(step.getMatchingIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(shortened(step.getMatchingProperty()));
            }
        }
        return place.isEmpty() ? WHOLE : place.toString();
    }

    /** The field at a place, such as {@code hours} or {@code outcomes[1]}. */
    static String field(JsonPointer at) {
        JsonPointer field = at;
        for (JsonPointer step = at; !step.matches(); step = step.tail()) {
            field = step.mayMatchProperty() && !step.mayMatchElement() ? step : field;
        }
        return of(field);
    }

    /** A value as it is quoted in a message. */
    static String found(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING -> quoted(value.asString());
            case NULL -> "null";
            case OBJECT -> value.isEmpty() ? "an empty object" : "an object";
            case ARRAY -> value.isEmpty() ? "an empty list" : "a list of " + value.size();
            default -> shortened(value.asString());
        };
    }

    static String quoted(String text) {
        String more = text.length() > LONGEST ? " (" + text.length() + " characters)" : "";
        return '"' + shortened(text) + '"' + more;
    }

    private static String shortened(String text) {
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return CONTROL.matcher(shown).replaceAll(" ");
    }
}
