package org.iktiraf.portfolio.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** One item of one of a portfolio's lists, still as it was written: its fields may be of the wrong kind. */
record Item(String list, JsonPointer at, JsonNode node) {

    private static final Set<String> LISTS = Set.of(
            "qualifications",
            "credentials",
            "experience",
            "assessments",
            "matches",
            "documents",
            "coursesTaken",
            "judgements",
            "uses",
            "events",
            "standing",
            "origins",
            "claims");

    /** All items, in the order of the text. */
    static List<Item> of(JsonNode portfolio) {
        return portfolio.propertyNames().stream()
                .flatMap(list -> list.equals("asks")
                        ? in(portfolio.path("asks"), JsonPointer.valueOf("/asks"), "claims")
                        : in(portfolio, JsonPointer.empty(), list))
                .toList();
    }

    private static Stream<Item> in(JsonNode parent, JsonPointer at, String list) {
        JsonNode items = parent.path(list);
        JsonPointer start = at.appendProperty(list);
        return items.isArray() && LISTS.contains(list)
                ? IntStream.range(0, items.size()).mapToObj(i -> new Item(list, start.appendIndex(i), items.get(i)))
                : Stream.empty();
    }

    JsonPointer at(String field) {
        return at.appendProperty(field);
    }

    Optional<String> id() {
        return text("id");
    }

    Optional<String> text(String field) {
        return node.path(field).stringValueOpt();
    }

    /** The texts of a field that holds one or a list of them, each with its place. */
    Stream<Named> texts(String field) {
        JsonNode value = node.path(field);
        if (!value.isArray()) {
            return text(field).map(text -> new Named(at(field), text)).stream();
        }
        return IntStream.range(0, value.size())
                .filter(i -> value.get(i).isString())
                .mapToObj(i -> new Named(at(field).appendIndex(i), value.get(i).asString()));
    }

    static Optional<LocalDate> date(JsonNode value) {
        try {
            return value.stringValueOpt().map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** An id, named at a place. */
    record Named(JsonPointer at, String id) {}
}
