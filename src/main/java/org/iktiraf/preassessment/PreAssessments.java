package org.iktiraf.preassessment;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.TEXT_MARKDOWN_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.iktiraf.adjudication.change.Advice;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.casework.Received;
import org.iktiraf.casework.Recommendation;
import org.iktiraf.casework.Recommendations;
import org.iktiraf.preassessment.answer.Answers;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Pre-assessments", description = "What written policy says of a portfolio; nothing is kept.")
class PreAssessments {

    private final Recommendations recommendations;
    private final Answers answers;

    PreAssessments(Recommendations recommendations, Answers answers) {
        this.recommendations = recommendations;
        this.answers = answers;
    }

    @PostMapping(
            path = "/api/pre-assessments",
            consumes = APPLICATION_JSON_VALUE,
            produces = {APPLICATION_JSON_VALUE, TEXT_MARKDOWN_VALUE})
    @Operation(
            summary = "Adjudicate a portfolio without keeping it",
            description =
                    "Applies the policies in force on the portfolio's day of application. The answer recommends; a"
                            + " person decides. It names for every line the rule, its source, the value required and the"
                            + " value found.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "A portfolio of at most 2 MB, as /schemas/portfolio.json describes it.",
                            content =
                                    @Content(
                                            mediaType = APPLICATION_JSON_VALUE,
                                            schema = @Schema(ref = "/schemas/portfolio.json"))))
    @ApiResponse(responseCode = "200", description = "The decision, with its reasons")
    @ApiResponse(
            responseCode = "422",
            description = "No portfolio, or it asks for what does not exist; errors lists every wrong field",
            content = @Content(mediaType = "application/problem+json"))
    Explained answer(HttpServletRequest request) throws IOException {
        return recommendations.of(Received.bytes(request.getInputStream())).explained();
    }

    @PostMapping(
            path = "/api/pre-assessments",
            params = "with=changes",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Adjudicate a portfolio, and say what would change the answer",
            description = "As without it, with the smallest changes in the learner's power that flip each line that is"
                    + " not granted, proven by adjudicating the changed portfolio; the least and the most credits that"
                    + " open facts leave possible; and what to ask next.")
    WithChanges answerWithChanges(HttpServletRequest request) throws IOException {
        Recommendation recommendation = recommendations.of(Received.bytes(request.getInputStream()));
        return new WithChanges(recommendation.explained(), answers.advice(recommendation));
    }

    /** A decision together with what would change it. */
    record WithChanges(Explained decision, Advice changes) {}
}
