package org.iktiraf.admissions.difference;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Trials", description = "What would be recommended if something about a case were otherwise.")
class TrialRequests {

    private final Casework casework;
    private final ChangedCopy copies;

    TrialRequests(Casework casework, ChangedCopy copies) {
        this.casework = casework;
        this.copies = copies;
    }

    @PostMapping(path = "/api/cases/{id}/trials", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Try a change on a copy of a case",
            description = "By the rules by which the case was decided, so that the change alone makes the difference."
                    + " Nothing of it is kept. Claims of courses that another programme has not are left out.")
    DifferenceShown attempt(@PathVariable String id, @RequestBody TrialAsked asked) {
        Case of = casework.find(id);
        return DifferenceShown.of(copies.tried(of, asked));
    }

    @ExceptionHandler
    ProblemDetail refused(TrialRefused e) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle("This cannot be tried");
        problem.setDetail("What is asked for cannot be: see errors.");
        problem.setProperty("field", e.part().equals("to") ? "fields" : e.part());
        problem.setProperty("errors", e.words());
        return problem;
    }
}
