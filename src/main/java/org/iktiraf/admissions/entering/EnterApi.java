package org.iktiraf.admissions.entering;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.iktiraf.adjudication.explanation.Explained;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.portfolio.json.WrongField;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(path = "/api/cases/{id}", produces = APPLICATION_JSON_VALUE)
@ResponseStatus(HttpStatus.CREATED)
@Tag(
        name = "Entries",
        description = "What happened here is entered, and the case is decided again. Each body has the version of the"
                + " case as it was seen; days are written 2026-03-31.")
class EnterApi {

    private final Casework casework;
    private final Occasions occasions;
    private final Forms forms;
    private final Entries entries;
    private final WaitingTables tables;

    EnterApi(Casework casework, Occasions occasions, Forms forms, Entries entries, WaitingTables tables) {
        this.casework = casework;
        this.occasions = occasions;
        this.forms = forms;
        this.entries = entries;
        this.tables = tables;
    }

    @PostMapping("/assessments")
    @Operation(
            summary = "Enter an assessment that was held here",
            description =
                    "kind, on, assessor; course; percent, or for a course with outcomes percent by outcome"
                            + " ({\"CLO1\": 72}); passed; components (name, questions, marks); secondAssessor, moderator; text.")
    Entered assessment(@PathVariable String id, @RequestBody JsonNode body, @Nullable Principal who, Locale locale) {
        return enter("assessment", id, new Sent(body), who, locale);
    }

    @PostMapping("/judgements")
    @Operation(
            summary = "Enter what a person, a board or a panel found",
            description = "criterion, in the word of the policy; about; met, true or false; by; on; text.")
    Entered judgement(@PathVariable String id, @RequestBody JsonNode body, @Nullable Principal who, Locale locale) {
        return enter("judgement", id, new Sent(body), who, locale);
    }

    @PostMapping("/matches")
    @Operation(
            summary = "Enter how far a credential covers a course",
            description = "source, id of the credential; course; percent; by; on; proposed, true to propose it as an"
                    + " articulation; text.")
    Entered match(@PathVariable String id, @RequestBody JsonNode body, @Nullable Principal who, Locale locale) {
        return enter("match", id, new Sent(body), who, locale);
    }

    @PostMapping("/originals")
    @Operation(
            summary = "Enter that somebody saw an original",
            description = "piece, such as documents/d1 or credentials/mc-1; by; on; text.")
    Entered original(@PathVariable String id, @RequestBody JsonNode body, @Nullable Principal who, Locale locale) {
        return enter("original", id, new Sent(body), who, locale);
    }

    @PostMapping("/corrections")
    @Operation(
            summary = "Put a field of the portfolio right",
            description = "field, as findings name it, such as credentials/mc-1.title; value, empty where it is not"
                    + " known; text, which says why.")
    Entered correction(@PathVariable String id, @RequestBody JsonNode body, @Nullable Principal who, Locale locale) {
        return enter("correction", id, new Sent(body), who, locale);
    }

    @PostMapping("/pieces")
    @Operation(
            summary = "Add a piece of evidence or a claim",
            description =
                    "section, such as experience or asks.claims; field, an object of fields as findings name them,"
                            + " such as {\"role\": \"Welder\", \"issuer\": {\"name\": \"X\"}}; text.")
    Entered piece(@PathVariable String id, @RequestBody JsonNode body, @Nullable Principal who, Locale locale) {
        return enter("piece", id, new Sent(body), who, locale);
    }

    @PostMapping("/scans")
    @Operation(
            summary = "Attach a scan",
            description = "content, in Base64; title; about, such as credentials/mc-1; seen, true where its original"
                    + " was seen; text. It is sealed with the case.")
    Entered scan(@PathVariable String id, @RequestBody JsonNode body, @Nullable Principal who, Locale locale) {
        return enter("scan", id, new Sent(body), who, locale);
    }

    @PostMapping("/files")
    @Operation(
            summary = "Hand over a badge, a record or an export",
            description = "content, in Base64, of one file or an archive of several; title, its name; addresses, under"
                    + " which the learner earned them; text. It is kept as received, and read into the portfolio. For a"
                    + " table whose headings are not known: columns, a word for each, such as title, issuer, awarded,"
                    + " hours or nothing; issuer, unit, scale and framework, where no column says them; days, day-first"
                    + " or month-first; comma, true for a decimal comma. A table that still waits stands under tables in"
                    + " the answer: send its document as table with columns and no content.")
    Entered files(@PathVariable String id, @RequestBody JsonNode body, @Nullable Principal who, Locale locale) {
        return enter("files", id, new Sent(body), who, locale);
    }

    private Entered enter(String word, String id, Sent sent, @Nullable Principal who, Locale locale) {
        Occasion at = occasions.of(casework.find(id, sent.version()), who, locale);
        Case now = entries.enter(at.file().of(), at.by(), forms.named(word).read(sent.typed(), at));
        List<WaitingTable> waiting = word.equals("files") ? tables.of(casework.file(now)) : List.of();
        return new Entered(now.version(), now.contents().history(), casework.decision(now), waiting);
    }

    @ExceptionHandler
    ProblemDetail wrong(WrongEntry e, Locale locale) {
        Words words = occasions.words(locale);
        List<WrongField> errors = e.wrongs().stream()
                .map(one -> new WrongField(
                        words.field(one.field()), "/" + one.field().replace('.', '/'), words.wrong(one)))
                .toList();
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, "What was sent cannot be entered.");
        problem.setTitle("Wrong entry");
        problem.setProperty("errors", errors);
        return problem;
    }

    /**
     * A case after something was entered.
     *
     * @param version to send with the next request
     * @param step name of the step in the history
     * @param tables of its files that were not read yet, because nobody has said what their columns mean
     */
    record Entered(@Nullable Long version, String step, Explained decision, List<WaitingTable> tables) {

        Entered {
            tables = List.copyOf(tables);
        }
    }
}
