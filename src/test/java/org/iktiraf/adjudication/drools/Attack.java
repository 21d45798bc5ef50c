package org.iktiraf.adjudication.drools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A hostile text from a table: where it stands in an otherwise well-formed rule, and the line that must be named. */
public record Attack(String name, int line, String drl) {

    public static List<Attack> all(String table) {
        return Arrays.stream(text(table).split("(?m)^=== ", -1))
                .filter(each -> !each.isBlank())
                .map(Attack::read)
                .toList();
    }

    static String text(String resource) {
        try (var in = Objects.requireNonNull(Attack.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String rule(String head, String when, String then) {
        return String.join(
                "\n",
                "rule \"attack\"",
                "ruleflow-group \"requirements\"",
                head,
                "when",
                when,
                "then",
                then,
                "end",
                "");
    }

    private static Attack read(String section) {
        int end = section.indexOf('\n');
        var header = section.substring(0, end).split(" \\| ", -1);
        var snippet = section.substring(end + 1).stripTrailing();
        return new Attack(header[0] + " " + header[3], Integer.parseInt(header[2]), place(header[1], snippet));
    }

    private static String place(String where, String snippet) {
        var when = "$claim : Claim( )";
        var then = "insert( decision.finding(\"attack\", $claim).atLeast(1, 1) );";
        return switch (where) {
            case "head" -> rule(snippet, when, then);
            case "when" -> rule("", snippet, then);
            case "then" -> rule("", when, snippet);
            default -> snippet + "\n" + rule("", when, then);
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
