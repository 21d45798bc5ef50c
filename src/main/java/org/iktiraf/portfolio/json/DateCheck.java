package org.iktiraf.portfolio.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Sees that no stretch of time ends before it starts, and that nobody applies before birth. */
final class DateCheck {

    private DateCheck() {}

    static List<Fault> faults(JsonNode portfolio, List<Item> items) {
        Stream<Fault> stretches = items.stream().flatMap(DateCheck::stretch);
        return Stream.concat(birth(portfolio).stream(), stretches).toList();
    }

    private static Stream<Fault> stretch(Item item) {
        return switch (item.list()) {
            case "experience" -> ended(item, "from", "to");
            case "credentials" -> ended(item, "started", "awarded");
            default -> Stream.empty();
        };
    }

    private static Stream<Fault> ended(Item item, String start, String end) {
        Optional<LocalDate> first = Item.date(item.node().path(start));
        Optional<LocalDate> last = Item.date(item.node().path(end));
        if (first.isEmpty() || last.isEmpty() || !last.get().isBefore(first.get())) {
            return Stream.empty();
        }
        String words = "%s must not be before %s, which is %s; found %s";
        return Stream.of(new Fault(item.at(end), () -> words.formatted(end, start, first.get(), last.get())));
    }

    private static Optional<Fault> birth(JsonNode portfolio) {
        Optional<LocalDate> born = Item.date(portfolio.path("learner").path("born"));
        Optional<LocalDate> on = Item.date(portfolio.path("asks").path("on"));
        String words = "born must not be after the day of application, asks.on, which is %s; found %s";
        return on.flatMap(day -> born.filter(birth -> birth.isAfter(day))
                .map(birth -> new Fault(JsonPointer.valueOf("/learner/born"), () -> words.formatted(day, birth))));
    }
}
