package org.iktiraf.explaining;

import java.util.List;
import org.iktiraf.adjudication.change.Remedy;

/**
 * What would change one line, in words.
 *
 * @param steps what to do, all of it
 * @param then what the rules say then
 * @param why why there is no remedy, empty where there is one
 * @param stuck what stands in the way for good, in the sentences of its rules
 */
public record RemedyShown(List<RemedyStep> steps, String then, String why, List<String> stuck) {

    public RemedyShown {
        steps = List.copyOf(steps);
        stuck = List.copyOf(stuck);
    }

    public static RemedyShown of(Remedy remedy, DecisionPage page, Words words) {
        return remedy.proven()
                ? new RemedyShown(
                        remedy.changes().stream()
                                .map(change -> RemedyStep.of(change, words))
                                .toList(),
                        then(remedy, words),
                        "",
                        List.of())
                : new RemedyShown(List.of(), "", why(remedy, words), stuck(remedy, page));
    }

    private static String then(Remedy remedy, Words words) {
        return words.say(
                remedy.line().access() ? "change.then.access" : "change.then",
                words.say("outcome." + remedy.after()),
                words.value(remedy.creditsAfter()));
    }

    private static String why(Remedy remedy, Words words) {
        return words.say(
                remedy.limited() ? "change.limited" : remedy.stuck().isEmpty() ? "change.person" : "change.none");
    }

    private static List<String> stuck(Remedy remedy, DecisionPage page) {
        return remedy.limited()
                ? List.of()
                : page.says(remedy.stuck(), remedy.line().id());
    }

    public boolean possible() {
        return why.isEmpty();
    }
}
