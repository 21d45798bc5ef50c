package org.iktiraf.admissions;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_MARKDOWN_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.casework.Arrival;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Received;
import org.iktiraf.casework.Replayed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases", description = "Portfolios that were decided and are kept, personal content sealed.")
class CaseRequests {

    private final Casework casework;

    CaseRequests(Casework casework) {
        this.casework = casework;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decide a portfolio and keep it as a case",
            description = "Sent again with the same Idempotency-Key, the same portfolio makes no second case.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A portfolio of at most 2 MB, as /schemas/portfolio.json describes it.",
                            content =
                                    @Content(
                                            mediaType = APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = "/schemas/portfolio.json"))))
    @ApiResponse(responseCode = "201", description = "The case, found at Location")
    @ApiResponse(responseCode = "200", description = "The case that an earlier request with this key made")
    @ApiResponse(
            responseCode = "422",
            description = "Wrong portfolio, or a key that came with another one",
            content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<CaseShown> open(
            HttpServletRequest request,
            @Parameter(description = "A word of at most 200 characters by which the sender knows this request again")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key)
            throws IOException {
        Casework.Opened opened = casework.open(Arrival.from(
                "api", Received.bytes(request.getInputStream()), key == null ? null : IdempotencyKey.checked(key)));
        return ResponseEntity.status(opened.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .location(URI.create(CaseShown.path(opened.opened())))
                .body(CaseShown.of(opened.opened(), casework.erased(opened.opened())));
    }

    @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
    @Operation(summary = "A case: its state, its programme and where its decision is")
    CaseShown find(@PathVariable String id) {
        var found = casework.find(id);
        return CaseShown.of(found, casework.erased(found));
    }

    @GetMapping(
            path = "/{id}/decision",
            produces = {APPLICATION_JSON_VALUE, TEXT_MARKDOWN_VALUE})
    @Operation(
            summary = "The decision of a case, with its reasons",
            description = "In the sentences of the rules by which it was made, whatever the rules say since.")
    Explained decision(@PathVariable String id) {
        return casework.decision(casework.find(id));
    }

    @PostMapping(path = "/{id}/replay", produces = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Decide a case again, from the portfolio and by the rules that were kept with it",
            description = "Answers with the same bytes as the decision. Where another version of the engine decides"
                    + " otherwise, answers with the differences instead. Changes nothing.")
    @ApiResponse(
            responseCode = "200",
            description = "The decision, or the differences",
            content = @Content(schema = @Schema(oneOf = {Explained.class, Replayed.Different.class})))
    @ApiResponse(
            responseCode = "410",
            description = "The person was erased, so that the portfolio can be read no more",
            content = @Content(mediaType = "application/problem+json"))
    Object replay(@PathVariable String id) {
        Replayed replayed = casework.replay(casework.find(id));
        return replayed instanceof Replayed.Same same ? same.decision() : replayed;
    }
}
