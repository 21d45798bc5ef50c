package org.iktiraf.policy.files;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.RuleOutline;
import org.iktiraf.policy.RuleOutline.FieldRead;
import org.iktiraf.policy.RuleOutline.Setting;

/** Reads just as much of a text of rules as the tests of the files need. */
final class LogicByPattern implements LogicReader {

    private static final Pattern RULE = Pattern.compile("(?s)rule \"([^\"]+)\"(.*?)\nend");

    @Override
    public List<Fault> check(String file, String drl) {
        return drl.contains("salience") ? List.of(new Fault(file, 1, "No salience.")) : List.of();
    }

    @Override
    public List<RuleOutline> outline(String drl) {
        return RULE.matcher(drl).results().map(rule -> outline(drl, rule)).toList();
    }

    private static RuleOutline outline(String drl, MatchResult rule) {
        int line = (int) drl.substring(0, rule.start()).lines().count() + 1;
        String body = rule.group(2);
        return new RuleOutline(
                rule.group(1),
                line,
                settings("Figure", body),
                settings("Reading", body),
                all("decision.finding\\(\"([^\"]+)\"", body),
                all("decision.cap\\(\"([^\"]+)\"", body),
                pairs("field\\(\"([^\"]+)\", \\$\\w+\\.(\\w+)\\(\\)", body).stream()
                        .map(pair -> new FieldRead(pair.get(0), pair.get(1)))
                        .toList());
    }

    private static List<Setting> settings(String type, String body) {
        return pairs(type + "\\( rule == \"([^\"]+)\", name == \"([^\"]+)\"", body).stream()
                .map(pair -> new Setting(pair.get(0), pair.get(1)))
                .toList();
    }

    private static List<String> all(String pattern, String body) {
        return Pattern.compile(pattern)
                .matcher(body)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<List<String>> pairs(String pattern, String body) {
        List<List<String>> pairs = new ArrayList<>();
        Pattern.compile(pattern).matcher(body).results().forEach(m -> pairs.add(List.of(m.group(1), m.group(2))));
        return pairs;
    }
}
