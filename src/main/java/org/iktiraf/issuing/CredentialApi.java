package org.iktiraf.issuing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Credentials", description = "What was decided, as a signed credential, and what it is checked with.")
class CredentialApi {

    private final Credentials credentials;

    CredentialApi(Credentials credentials) {
        this.credentials = credentials;
    }

    @GetMapping(
            path = "/api/cases/{id}/credential",
            produces = {"application/vc", "application/json"})
    @Operation(
            summary = "What was granted, as a signed CLR 2.0 credential",
            description =
                    "Issued when it is first asked for, and the same bytes ever after. Its language is that of the"
                            + " letter; where none was written, the one that is asked for first (en or ms).")
    byte[] credential(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String language,
            @Nullable Principal principal) {
        return credentials.get(
                id,
                principal == null ? "api" : principal.getName(),
                Locale.forLanguageTag("ms".equals(language) ? "ms" : "en"));
    }

    @ExceptionHandler
    ProblemDetail nothingGranted(NothingGranted e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
        problem.setTitle("Nothing was granted");
        return problem;
    }
}
