package org.iktiraf.policydesk.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iktiraf.policydesk.difference.Change;
import org.iktiraf.policydesk.drafting.CheckResult;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRules.Said;
import org.iktiraf.policydesk.drafting.Event;
import org.iktiraf.policydesk.dryrun.DryRun;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its page shows it.
 *
 * @param rules hash of its text as it would be in force
 * @param run the check that runs or was the last here; null where there was none
 * @param settling whether what it found is being kept with the draft just now
 * @param newest number of the newest release
 * @param clashes files that a later release changes too
 */
record DraftShown(
        Draft draft,
        Said said,
        String rules,
        @Nullable DryRun run,
        boolean settling,
        int newest,
        List<String> clashes) {

    public boolean isUpToDate() {
        return !draft.state().isOpen() || draft.over() == newest;
    }

    /** What the last check found, if it was of the text as it is now. */
    public @Nullable CheckResult check() {
        CheckResult last = draft.check();
        return last != null && last.rules().equals(rules) ? last : null;
    }

    public boolean isChecking() {
        return run != null && (!run.state().isOver() || settling);
    }

    /** A check that ended without an answer, for the text as it is now. */
    public @Nullable DryRun broken() {
        return run != null && run.rules().equals(rules) && run.state().isOver() && run.state() != DryRun.State.FINISHED
                ? run
                : null;
    }

    public boolean isGreen() {
        CheckResult check = check();
        return check != null && check.isGreen();
    }

    /** What changes, by policy, institution or file. */
    public Map<String, List<Change>> changes() {
        return said.changes().stream().collect(Collectors.groupingBy(Change::where, TreeMap::new, Collectors.toList()));
    }

    /** What a remark may concern: each rule that changes, and each line of it. */
    public List<String> subjects() {
        return said.changes().stream()
                .flatMap(change -> Stream.of(
                        change.rule().isEmpty() ? change.where() : change.where() + "/" + change.rule(),
                        change.address()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Remarks on one line of what changes. */
    public List<Event> remarks(Change change) {
        return draft.events().stream()
                .filter(event ->
                        event.kind() == Event.Kind.REMARKED && change.address().equals(event.about()))
                .toList();
    }

    /** Whether a person wrote any of it, and so cannot approve it. */
    public boolean isBy(String person) {
        return Objects.requireNonNull(draft).writers().contains(person);
    }
}
