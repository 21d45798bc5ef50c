package org.iktiraf.preassessment.files;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.iktiraf.portfolio.intake.Brought;
import org.iktiraf.portfolio.intake.FileRead;
import org.iktiraf.portfolio.intake.Intake;
import org.iktiraf.portfolio.intake.ReceivedFile;
import org.iktiraf.portfolio.intake.gathering.Remark;
import org.iktiraf.portfolio.intake.gathering.Whose;
import org.iktiraf.portfolio.intake.tables.Explained;
import org.iktiraf.portfolio.intake.tables.UnmappedTable;
import org.iktiraf.portfolio.json.WrongField;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@RestController
@Tag(name = "Pre-assessments")
class FilesApi {

    private static final int MEGABYTE = 1024 * 1024;

    private final Intake intake;
    private final MessageSource messages;
    private final Clock clock;

    FilesApi(Intake intake, MessageSource messages, Clock clock) {
        this.intake = intake;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping(
            path = "/api/pre-assessments/files",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Read badges, records and exports into a portfolio",
            description = "file, up to 20 of any format, or archives of them; address, those under which the learner"
                    + " earned them. For a table whose headings are not known: columns, a word for each with commas between"
                    + " them, such as title,issuer,awarded,hours,nothing; issuer, unit, scale and framework, where no column"
                    + " says them; days, day-first or month-first; comma, yes for a decimal comma. The answer holds the lists of a portfolio with what was checked of each credential"
                    + " and where each field stands in its file, and what was remarked on each file. Nothing is kept.")
    Answer read(
            @RequestParam(name = "file", required = false) List<MultipartFile> file,
            @RequestParam(name = "address", defaultValue = "") List<String> address,
            @RequestParam(name = "columns", defaultValue = "") List<String> columns,
            @RequestParam Map<String, String> fields,
            Locale locale)
            throws IOException {
        List<ReceivedFile> files = new ArrayList<>();
        for (MultipartFile one : file == null ? List.<MultipartFile>of() : file) {
            files.add(new ReceivedFile(FilesPages.name(one), one.getBytes()));
        }
        if (files.isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "file is needed: at least one, as multipart form data.");
        }
        Whose whose = new Whose(address.stream().filter(one -> !one.isBlank()).toList(), LocalDate.now(clock));
        Brought brought = read(files, whose, explained(columns, fields));
        return new Answer(
                brought.portfolio(),
                brought.files().stream().map(one -> told(one, locale)).toList());
    }

    /** Once more where the columns of a table were explained, which is only then seen. */
    private Brought read(List<ReceivedFile> files, Whose whose, Map<String, String> explained) {
        Brought brought = intake.read(files, whose, JsonNodeFactory.instance.objectNode());
        List<UnmappedTable> tables =
                brought.files().stream().flatMap(one -> one.tables().stream()).toList();
        return Explained.first(tables, explained)
                .map(table -> Map.of(table.key(), Explained.of(table, explained)))
                .map(mappings -> new Whose(whose.addresses(), whose.today(), mappings))
                .map(knowing -> intake.read(files, knowing, JsonNodeFactory.instance.objectNode()))
                .orElse(brought);
    }

    private static Map<String, String> explained(List<String> columns, Map<String, String> fields) {
        Map<String, String> explained = new HashMap<>(fields);
        for (int i = 0; i < columns.size(); i++) {
            if (!Explained.isMeaning(columns.get(i))) {
                throw new ResponseStatusException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "columns: the word for column %d is none of those that a column may have.".formatted(i + 1));
            }
            explained.put("columns." + (i + 1), columns.get(i));
        }
        return explained;
    }

    @ExceptionHandler
    ProblemDetail tooLarge(MaxUploadSizeExceededException e) {
        String message = "A file may have %d MB, and all together %d MB."
                .formatted(Intake.MOST_BYTES / MEGABYTE, Intake.MOST_BYTES_IN_ALL / MEGABYTE);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONTENT_TOO_LARGE, "file: " + message + " Nothing was read; send fewer or smaller files.");
        problem.setTitle("Files too large");
        problem.setProperty("errors", List.of(new WrongField("file", "", message)));
        problem.setProperty("limit", Map.of("file", Intake.MOST_BYTES, "together", Intake.MOST_BYTES_IN_ALL));
        return problem;
    }

    private Told told(FileRead of, Locale locale) {
        return new Told(
                of, of.remarks().stream().map(one -> sentence(one, locale)).toList());
    }

    private String sentence(Remark remark, Locale locale) {
        return messages.getMessage(remark.key(), remark.about().toArray(), locale);
    }

    /** What was read, and what came of each file. */
    record Answer(ObjectNode portfolio, List<Told> files) {}

    /** A file, with its remarks as sentences. */
    record Told(FileRead file, List<String> sentences) {}
}
