package org.iktiraf.policydesk.review;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.iktiraf.casework.NotPublished;
import org.iktiraf.policy.Fault;
import org.iktiraf.policydesk.difference.Change;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRefused;
import org.iktiraf.policydesk.drafting.Drafting;
import org.iktiraf.policydesk.drafting.Drafts;
import org.iktiraf.policydesk.dryrun.DryRun;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/drafts", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Drafts", description = "Changes to rules on their way from a draft to a release.")
class DraftApi {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final Drafting drafting;
    private final Checks checks;

    DraftApi(DraftDesk desk, Drafts drafts, Drafting drafting, Checks checks) {
        this.desk = desk;
        this.drafts = drafts;
        this.drafting = drafting;
        this.checks = checks;
    }

    @GetMapping
    @Operation(summary = "All drafts, the newest first, without their files")
    List<Draft> all() {
        return drafts.all();
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a draft, with whole files by their path; empty text takes a file away")
    Standing open(@RequestBody Begin begin, Principal by) {
        begin.files().values().forEach(DraftApi::said);
        return standing(drafting.open(begin.title() == null ? "" : begin.title(), by.getName(), begin.files()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A draft, what it changes, and what its last check found")
    Standing one(@PathVariable String id) {
        return standing(desk.find(id));
    }

    @PostMapping(path = "/{id}/files", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Write one file of a draft")
    Standing write(@PathVariable String id, @RequestBody Write write, Principal by) {
        return standing(
                drafting.write(desk.find(id, write.version()), by.getName(), said(write.path()), said(write.text())));
    }

    @PostMapping("/{id}/check")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Check a draft in a process of its own",
            description = "Ask for the draft again to see how far it is; green drafts alone can be sent to review.")
    Standing check(@PathVariable String id, Principal by) {
        Draft draft = desk.find(id);
        checks.begin(draft, by.getName());
        return standing(draft);
    }

    @PostMapping(path = "/{id}/actions", consumes = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take a draft further",
            description = "REMARK, SEND, SEND_BACK, APPROVE, PUBLISH (with from), RENEW (with keep) or WITHDRAW.")
    Standing act(@PathVariable String id, @RequestBody Act act, Principal by) {
        Draft read = desk.find(id, act.version());
        return standing(act.action().on(drafting, read, act.words(by.getName())));
    }

    @ExceptionHandler
    ProblemDetail notPublished(NotPublished e) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
        problem.setTitle("Not published");
        problem.setProperty("reason", e.reason());
        return problem;
    }

    private static String said(@Nullable String word) {
        if (word == null) {
            throw new DraftRefused(DraftRefused.Reason.TEXT_MISSING);
        }
        return word;
    }

    private Standing standing(Draft draft) {
        DraftShown shown = desk.show(draft);
        DryRun run = shown.run();
        return new Standing(
                draft,
                shown.said().changes(),
                shown.said().faults(),
                shown.isUpToDate(),
                shown.clashes(),
                run == null ? null : new Progress(run.state(), run.done(), run.of(), run.now()));
    }

    /** A new draft. */
    record Begin(@Nullable String title, @Nullable Map<String, String> files) {

        @Override
        public Map<String, String> files() {
            return files == null ? Map.of() : files;
        }
    }

    /** A file of a draft as it was seen. */
    record Write(
            long version, @Nullable String path, @Nullable String text) {}

    /** What is done to a draft as it was seen. */
    record Act(
            long version,
            Action action,
            @Nullable String text,
            @Nullable String about,
            @Nullable LocalDate from,
            @Nullable List<String> keep) {

        Action.Words words(String by) {
            return new Action.Words(by, text == null ? "" : text, about, from, keep == null ? List.of() : keep);
        }
    }

    /**
     * How a draft stands.
     *
     * @param faults that keep it from being read
     * @param clashes files that a later release changes too
     * @param check the check that runs or was the last here
     */
    record Standing(
            Draft draft,
            List<Change> changes,
            List<Fault> faults,
            boolean upToDate,
            List<String> clashes,
            @Nullable Progress check) {

        Standing {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
            clashes = List.copyOf(clashes);
        }
    }

    /** How far a check is. */
    record Progress(DryRun.State state, int done, int of, String now) {}
}
