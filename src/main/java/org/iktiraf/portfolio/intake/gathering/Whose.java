package org.iktiraf.portfolio.intake.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iktiraf.portfolio.intake.tables.Mapping;
import org.springframework.modulith.NamedInterface;

/**
 * What must be known of the learner to read their files, and is not kept.
 *
 * @param addresses e-mail addresses and other identifiers under which the learner earned them
 * @param today day on which status lists and the like must be valid
 * @param mappings what the columns of tables mean, each under its table's key
 */
@NamedInterface("intake")
public record Whose(List<String> addresses, LocalDate today, Map<String, Mapping> mappings) {

    public Whose {
        addresses = List.copyOf(addresses);
        mappings = Map.copyOf(mappings);
    }

    /** The same before anybody has said what the columns of a table mean. */
    public Whose(List<String> addresses, LocalDate today) {
        this(addresses, today, Map.of());
    }

    /** The addresses in a line that somebody typed, with commas, semicolons or blanks between them. */
    public static List<String> addresses(String typed) {
        return Stream.of(typed.split("[\\s,;]+", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
