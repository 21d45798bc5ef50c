package org.iktiraf.policydesk.transfer;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.Drafts;
import org.iktiraf.policydesk.drafting.ProposedArticulation;
import org.iktiraf.policydesk.transfer.AnswersCheck.Wrong;
import org.iktiraf.policydesk.transfer.Transfers.Taken;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/drafts/{id}/transfer-values", produces = APPLICATION_JSON_VALUE)
@Tag(name = "Drafts")
class TransferApi {

    private final Drafts drafts;
    private final Transfers transfers;

    TransferApi(Drafts drafts, Transfers transfers) {
        this.drafts = drafts;
        this.transfers = transfers;
    }

    @PostMapping(consumes = {APPLICATION_JSON_VALUE, "application/ld+json"})
    @Operation(
            summary = "Take CTDL transfer values and agreements into a draft",
            description =
                    "Each waits in the draft's proposed, with its open points, until somebody settles it or leaves"
                            + " it out; the draft cannot be sent before. Nothing that the file refers to is fetched.")
    Taken take(
            @PathVariable String id,
            @RequestParam String institution,
            @RequestParam long version,
            @RequestBody byte[] file,
            Principal by) {
        return transfers.take(drafts.get(id, version), by.getName(), institution, file);
    }

    @PostMapping(path = "/{proposal}", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Settle what is open, and write the articulation into the table")
    Draft settle(
            @PathVariable String id,
            @PathVariable String proposal,
            @RequestParam long version,
            @RequestBody Answers answers,
            Principal by) {
        Draft draft = drafts.get(id, version);
        ProposedArticulation one = transfers.proposed(draft, proposal);
        List<Wrong> wrong = AnswersCheck.of(one, answers);
        if (!wrong.isEmpty()) {
            throw new Unsettled(wrong);
        }
        return transfers.settle(draft, by.getName(), one, answers);
    }

    @DeleteMapping("/{proposal}")
    @Operation(summary = "Leave a proposed articulation out")
    Draft leaveOut(@PathVariable String id, @PathVariable String proposal, @RequestParam long version, Principal by) {
        Draft draft = drafts.get(id, version);
        return transfers.leaveOut(draft, by.getName(), transfers.proposed(draft, proposal));
    }

    @ExceptionHandler
    ProblemDetail refused(CtdlRefused e) {
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_CONTENT, "Not taken", e.remark().message());
        problem.setProperty("errors", List.of(e.remark()));
        return problem;
    }

    @ExceptionHandler
    ProblemDetail unsettled(Unsettled e) {
        ProblemDetail problem =
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "Not settled", "Some of what is open is not settled yet.");
        problem.setProperty(
                "errors",
                e.wrong.stream()
                        .map(one -> Map.of("field", one.field(), "message", one.words()))
                        .toList());
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return problem;
    }

    private static final class Unsettled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient List<Wrong> wrong;

        Unsettled(List<Wrong> wrong) {
            super("Some of what is open is not settled yet.");
            this.wrong = wrong;
        }
    }
}
