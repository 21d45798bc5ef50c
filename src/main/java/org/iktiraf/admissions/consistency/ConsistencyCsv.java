package org.iktiraf.admissions.consistency;

import java.util.ArrayList;
import java.util.List;
import org.iktiraf.casework.readings.RuleCount;
import org.iktiraf.print.Sheet;

/** What a comparison shows, as sheets for other programs: a rule a line, and a case a line. */
final class ConsistencyCsv {

    private static final List<String> RULES = List.of(
            "rule",
            "cases",
            "met",
            "not met",
            "cannot tell",
            "findings overridden",
            "lines overridden",
            "cases overridden",
            "percent");
    private static final List<String> UNLIKE =
            List.of("group", "programme", "kind", "line", "recommended", "decided", "case", "pseudonym");

    private ConsistencyCsv() {}

    static String rules(ConsistencyShown shown) {
        return Sheet.of(RULES, shown.rules().stream().map(ConsistencyCsv::line).toList());
    }

    private static List<String> line(RuleCount rule) {
        return List.of(
                rule.rule(),
                Integer.toString(rule.cases()),
                Integer.toString(rule.met()),
                Integer.toString(rule.notMet()),
                Integer.toString(rule.cannotTell()),
                Integer.toString(rule.findings()),
                Integer.toString(rule.throughLines()),
                Integer.toString(rule.overridden()),
                rule.percent().toPlainString());
    }

    static String unlike(ConsistencyShown shown) {
        List<List<String>> lines = new ArrayList<>();
        int number = 0;
        for (Unlike group : shown.unlike()) {
            number++;
            for (var decided : group.decided().entrySet()) {
                for (Unlike.Named one : decided.getValue()) {
                    lines.add(List.of(
                            Integer.toString(number),
                            group.programme(),
                            group.kind(),
                            group.line(),
                            group.recommended().name(),
                            decided.getKey().name(),
                            one.id(),
                            one.pseudonym()));
                }
            }
        }
        return Sheet.of(UNLIKE, lines);
    }
}
