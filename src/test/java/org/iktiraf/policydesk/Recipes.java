package org.iktiraf.policydesk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Rulebook;

/**
 * The recipes of a chapter in {@code rules/recipes}: for each kind of rule a heading that names a real rule, a sentence,
 * and what that rule's files say. People write headings and sentences; the rest is copied from the rule, so that it
 * stays true.
 */
final class Recipes {

    private static final Pattern HEADING = Pattern.compile("## (\\d+)\\. (.+) — `([a-z0-9/.-]+)`");
    private static final Set<String> LEFT_OUT = Set.of("says", "note", "cites", "restate", "routes");
    private static final String FENCE = "```";

    private Recipes() {}

    /** What the headings of a page name, in its order. */
    static List<Recipe> in(String page) {
        return page.lines()
                .map(HEADING::matcher)
                .filter(Matcher::matches)
                .map(Recipes::named)
                .toList();
    }

    private static Recipe named(Matcher heading) {
        return new Recipe(Integer.parseInt(heading.group(1)), heading.group(2), heading.group(3));
    }

    /** The page with every recipe as its rule now stands. */
    static String renewed(String page, Rulebook rulebook) {
        List<String> lines = new ArrayList<>();
        Optional<Recipe> open = Optional.empty();
        boolean fenced = false;
        for (String line : page.split("\n", -1)) {
            if (line.startsWith("#") && open.isPresent()) {
                lines.addAll(open.get().files(rulebook));
                open = Optional.empty();
            }
            Matcher heading = HEADING.matcher(line);
            boolean starts = heading.matches();
            fenced = fenced != (line.startsWith(FENCE) && open.isPresent());
            if (open.isEmpty() || (!fenced && !line.startsWith(FENCE) && !line.isBlank())) {
                lines.add(line);
            }
            if (starts) {
                open = Optional.of(named(heading));
            }
        }
        open.ifPresent(last -> lines.addAll(last.files(rulebook)));
        return String.join("\n", lines);
    }

    /**
     * One kind of rule.
     *
     * @param title what the heading calls it
     * @param rule full name of the rule that shows it
     */
    record Recipe(int kind, String title, String rule) {

        String policy() {
            return rule.substring(0, rule.lastIndexOf('/'));
        }

        String name() {
            return rule.substring(rule.lastIndexOf('/') + 1);
        }

        private List<String> files(Rulebook rulebook) {
            Edition edition = rulebook.edition(policy()).orElseThrow(() -> new IllegalStateException(rule));
            List<String> lines = new ArrayList<>(List.of("", FENCE + "yaml"));
            lines.addAll(entry(edition.files().getOrDefault(policy() + "/policy.yaml", "")));
            lines.add(FENCE);
            edition.logic().stream()
                    .filter(logic -> logic.rules().contains(name()))
                    .forEach(logic -> lines.addAll(block(logic.text())));
            lines.add("");
            return lines;
        }

        private List<String> block(String drl) {
            String start = "rule \"" + name() + "\"";
            List<String> lines = drl.lines()
                    .dropWhile(line -> !line.strip().equals(start))
                    .takeWhile(line -> !line.strip().equals("end"))
                    .collect(Collectors.toCollection(ArrayList::new));
            lines.add(0, FENCE);
            lines.addAll(List.of("end", FENCE));
            return lines;
        }

        private List<String> entry(String yaml) {
            List<String> lines = new ArrayList<>();
            boolean wanted = true;
            for (String line : yaml.lines()
                    .dropWhile(each -> !each.equals("  " + name() + ":"))
                    .toList()) {
                if (!lines.isEmpty() && !line.startsWith("    ")) {
                    break;
                }
                wanted = line.startsWith("     ") ? wanted : !LEFT_OUT.contains(key(line));
                if (wanted) {
                    lines.add(line);
                }
            }
            return lines;
        }

        private static String key(String line) {
            return line.strip().replaceFirst(":.*", "");
        }
    }
}
