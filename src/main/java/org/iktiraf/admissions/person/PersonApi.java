package org.iktiraf.admissions.person;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.persons.Erasure;
import org.iktiraf.casework.persons.Ground;
import org.iktiraf.casework.persons.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The person of a case, for programs. */
@RestController
@RequestMapping("/api/cases/{id}/person")
@Tag(name = "Cases")
class PersonApi {

    private final Casework casework;
    private final Persons persons;

    PersonApi(Casework casework, Persons persons) {
        this.casework = casework;
        this.persons = persons;
    }

    @GetMapping(produces = "application/zip")
    @Operation(
            summary = "All that is kept about the person of a case",
            description =
                    "A ZIP archive: the original, the portfolio, the decisions, every step with its words, and the"
                            + " files. That it was asked for stands in the history.")
    @ApiResponse(
            responseCode = "410",
            description = "The person was erased",
            content = @Content(mediaType = "application/problem+json"))
    ResponseEntity<byte[]> export(@PathVariable String id, @Nullable Principal principal) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, PersonPages.attachment(id))
                .body(persons.export(casework.find(id), Officer.name(principal)));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Forget the person of a case",
            description = "Deletes the key of all personal content for ever; the case and its decision stay.")
    void erase(
            @PathVariable String id,
            @RequestParam(defaultValue = "ASKED") Ground ground,
            @Parameter(description = "Where the request is filed: letters, digits, dot, hyphen and slash, at most 40")
                    @RequestParam(required = false)
                    @Nullable
                    String reference,
            @Nullable Principal principal) {
        if (reference != null && !Erasure.isReference(reference)) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "reference: up to 40 letters, digits, dots, hyphens or slashes; it stays when the person is erased.");
        }
        persons.erase(casework.find(id), new Erasure(Officer.name(principal), ground, reference));
    }
}
