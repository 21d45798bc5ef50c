package org.iktiraf.policydesk.review;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.iktiraf.policydesk.drafting.CheckResult;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftTexts;
import org.iktiraf.policydesk.drafting.Drafting;
import org.iktiraf.policydesk.drafting.Drafts;
import org.iktiraf.policydesk.dryrun.DryRun;
import org.iktiraf.policydesk.dryrun.DryRuns;
import org.springframework.stereotype.Component;

/** Checks of drafts that run or ran on this instance; what one found is kept with its draft. */
@Component
final class Checks {

    private static final int MOST_TRIES = 5;

    private final Map<String, DryRun> lately = new ConcurrentHashMap<>();
    private final Drafts drafts;
    private final Drafting drafting;
    private final DraftTexts texts;
    private final DryRuns dryRuns;

    Checks(Drafts drafts, Drafting drafting, DraftTexts texts, DryRuns dryRuns) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.texts = texts;
        this.dryRuns = dryRuns;
    }

    /** Begins to check a draft as it is now; one that runs for an earlier text of it is ended. */
    DryRun begin(Draft draft, String by) {
        Optional.ofNullable(lately.get(draft.id())).ifPresent(DryRun::cancel);
        DryRun run = dryRuns.check(texts.whole(draft), draft.files().keySet(), over -> keep(draft.id(), by, over));
        lately.put(draft.id(), run);
        return run;
    }

    /** The check that runs, or that was the last on this instance. */
    Optional<DryRun> of(Draft draft) {
        return Optional.ofNullable(lately.get(draft.id()));
    }

    void cancel(Draft draft) {
        of(draft).ifPresent(DryRun::cancel);
    }

    private void keep(String id, String by, DryRun run) {
        if (run.state() == DryRun.State.FINISHED) {
            for (int tries = 0; tries < MOST_TRIES && !kept(id, by, run); tries++) {}
        }
    }

    private boolean kept(String id, String by, DryRun run) {
        try {
            drafts.find(id)
                    .filter(draft -> texts.hash(draft).equals(run.rules()))
                    .ifPresent(draft -> drafting.checked(draft, by, result(run)));
            return true;
        } catch (Drafts.DraftChanged e) {
            return false;
        }
    }

    private static CheckResult result(DryRun run) {
        return new CheckResult(run.rules(), run.begun(), run.faults(), run.remarks(), run.done(), run.red());
    }
}
