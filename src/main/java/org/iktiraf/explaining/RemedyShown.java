package org.iktiraf.explaining;

import java.util.List;
import java.util.stream.Collectors;
import org.iktiraf.adjudication.change.Remedy;

/**
 * What would change one line, in words.
 *
 * @param steps what to do, all of it
 * @param then what the rules say then
 * @param why why there is no remedy, empty where there is one
 */
public record RemedyShown(List<RemedyStep> steps, String then, String why) {

    public RemedyShown {
        steps = List.copyOf(steps);
    }

    public static RemedyShown of(Remedy remedy, Words words) {
        if (!remedy.proven()) {
            String rules = remedy.stuck().stream()
                    .map(rule -> rule.substring(rule.lastIndexOf('/') + 1).replace('-', ' '))
                    .distinct()
                    .collect(Collectors.joining(", "));
            String why = remedy.limited()
                    ? words.say("change.limited")
                    : rules.isEmpty() ? words.say("change.person") : words.say("change.none", rules);
            return new RemedyShown(List.of(), "", why);
        }
        return new RemedyShown(
                remedy.changes().stream().map(change -> RemedyStep.of(change, words)).toList(),
                words.say(
                        remedy.line().access() ? "change.then.access" : "change.then",
                        words.say("outcome." + remedy.after()),
                        words.value(remedy.creditsAfter())),
                "");
    }

    public boolean possible() {
        return why.isEmpty();
    }
}
