package org.iktiraf.admissions.letter;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
import static org.springframework.http.MediaType.APPLICATION_PDF_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.iktiraf.admissions.Officer;
import org.iktiraf.casework.Casework;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/cases/{id}/letter")
@Tag(name = "Letters", description = "What is written to learners about what was decided.")
class LetterApi {

    private final Casework casework;
    private final Letters letters;

    LetterApi(Casework casework, Letters letters) {
        this.casework = casework;
        this.letters = letters;
    }

    @PostMapping(consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_PDF_VALUE)
    @Operation(summary = "Issue the letter about a decided case, as a PDF in English (en) or Malay (ms)")
    ResponseEntity<byte[]> issue(@PathVariable String id, @RequestBody Wanted wanted, @Nullable Principal principal) {
        var issued = letters.issue(
                casework.file(casework.find(id, wanted.version())),
                Officer.name(principal),
                LetterFiles.language(wanted.language(), Locale.ENGLISH));
        return LetterFiles.pdf(letters.sent(casework.file(issued), null));
    }

    @GetMapping(produces = APPLICATION_PDF_VALUE)
    @Operation(summary = "The letter that was issued last, as it was sent")
    ResponseEntity<byte[]> last(@PathVariable String id) {
        try {
            return LetterFiles.pdf(letters.sent(casework.file(casework.find(id)), null));
        } catch (NoSuchElementException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "No letter was issued.", e);
        }
    }

    /**
     * A letter that is wanted.
     *
     * @param version of the case as it was seen
     * @param language {@code en} or {@code ms}
     */
    record Wanted(long version, @Nullable String language) {}
}
