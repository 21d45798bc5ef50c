package org.iktiraf.policydesk.dryrun;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drafts that no guard can refuse, for each of their words is allowed. */
final class Hostile {

    static final String LOGIC = "mqa/apel-q/rules.drl";
    static final String SCENARIOS = "mqa/apel-q/scenarios.yaml";
    static final Set<String> CHANGED = Set.of(LOGIC, SCENARIOS);

    private static final String CREDENTIALS = IntStream.range(0, 480)
            .mapToObj("c%d: { kind: mooc, title: \"T\" }"::formatted)
            .collect(Collectors.joining(", ", "    credentials: { ", " }\n"));

    private Hostile() {}

    /** Joins all credentials with all, three times over, to find nothing at the end. */
    static Map<String, String> joins(Map<String, String> rules) {
        return scenario(with(rules, LOGIC, "    $award : AwardSought( )\nthen", """
                            $award : AwardSought( )
                            $one : Credential( )
                            $two : Credential( kind == $one.kind )
                            $three : Credential( kind == $one.kind )
                            not( Credential( kind == $three.kind ) )
                        then"""), CREDENTIALS);
    }

    /** Finds something for every two credentials, many times over. */
    static Map<String, String> finds(Map<String, String> rules) {
        return scenario(with(rules, LOGIC, "    $award : AwardSought( )\nthen", """
                            $award : AwardSought( )
                            $one : Credential( )
                            $two : Credential( kind == $one.kind )
                        then"""), CREDENTIALS);
    }

    /** A table in which each word stands for two of the next. */
    static Map<String, String> doubles(Map<String, String> rules) {
        String row = IntStream.range(0, 40)
                .mapToObj(i -> "w%d: \"{w%d}{w%d}\"".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(", ", "    each:\n      - { ", ", w40: x }\n"));
        return scenario(rules, "    note: \"a {w0}\"\n" + row);
    }

    /** A base that is made from itself. */
    static Map<String, String> itself(Map<String, String> rules) {
        return with(rules, SCENARIOS, "base:\n  candidate:\n", "base:\n  candidate:\n    from: candidate\n");
    }

    static Map<String, String> with(Map<String, String> rules, String path, String from, String to) {
        Map<String, String> changed = new TreeMap<>(rules);
        changed.computeIfPresent(
                path,
                (name, text) -> text.replaceFirst(
                        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
        if (changed.equals(rules)) {
            throw new IllegalArgumentException("Nothing was changed");
        }
        return changed;
    }

    private static Map<String, String> scenario(Map<String, String> rules, String words) {
        return with(
                rules,
                SCENARIOS,
                "\nscenarios:\n",
                "\nscenarios:\n  - scenario: \"Means harm\"\n    from: candidate\n" + words
                        + "    expect: { access: ELIGIBLE }\n\n");
    }
}
