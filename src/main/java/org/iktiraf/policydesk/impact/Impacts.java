package org.iktiraf.policydesk.impact;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.iktiraf.casework.Publishing;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftTexts;
import org.iktiraf.policydesk.dryrun.CaseSent;
import org.iktiraf.policydesk.dryrun.DryRun;
import org.iktiraf.policydesk.dryrun.DryRuns;
import org.springframework.stereotype.Component;

/** Runs of drafts over all stored cases and the samples; the last of each draft is held on this instance. */
@Component
final class Impacts {

    private static final int SECONDS_FOR_ONE = 60;

    private final Map<String, DryRun> lately = new ConcurrentHashMap<>();
    private final DraftTexts texts;
    private final Publishing publishing;
    private final DryRuns dryRuns;
    private final StoredCases cases;

    Impacts(DraftTexts texts, Publishing publishing, DryRuns dryRuns, StoredCases cases) {
        this.texts = texts;
        this.publishing = publishing;
        this.dryRuns = dryRuns;
        this.cases = cases;
    }

    /** Compares the draft with the newest release; a run that goes on for it is ended. */
    DryRun begin(Draft draft) {
        of(draft).ifPresent(DryRun::cancel);
        Map<String, String> before = publishing.files(publishing.newest().rules());
        DryRun run = dryRuns.compare(before, texts.whole(draft), cases.all(), cases.count());
        lately.put(draft.id(), run);
        return run;
    }

    Optional<DryRun> of(Draft draft) {
        return Optional.ofNullable(lately.get(draft.id()));
    }

    void cancel(Draft draft) {
        of(draft).ifPresent(DryRun::cancel);
    }

    /** What a draft decides of one case, decided in a process of its own; empty where it decides nothing. */
    Optional<String> decide(Draft draft, CaseSent one) {
        CompletableFuture<DryRun> over = new CompletableFuture<>();
        DryRun run = dryRuns.decide(texts.whole(draft), one, over::complete);
        try {
            return Optional.ofNullable(
                    over.get(SECONDS_FOR_ONE, TimeUnit.SECONDS).decision());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            run.cancel();
            return Optional.empty();
        }
    }
}
