package org.iktiraf.admissions.history;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The history of a case as a page, as a sheet and for programs; there is nothing here that changes it. */
@Controller
@Tag(name = "History", description = "What happened to a case, which nobody can change.")
class HistoryPages {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final String PAGE = "/desk/cases/{id}/history";
    private static final String API = "/api/cases/{id}/history";

    private final Chronicle chronicle;

    HistoryPages(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @GetMapping(PAGE)
    String show(@PathVariable String id, Model model) {
        model.addAttribute("told", chronicle.tell(id));
        return "admissions/history";
    }

    @GetMapping(PAGE + ".csv")
    ResponseEntity<String> sheet(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, "csv"))
                .body(HistoryCsv.of(chronicle.tell(id)));
    }

    @GetMapping(PAGE + ".json")
    ResponseEntity<HistoryShown> file(@PathVariable String id) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, "json"))
                .body(HistoryShown.of(chronicle.tell(id)));
    }

    @GetMapping(path = API, produces = APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(
            summary = "Every step of a case, the oldest first",
            description = "Each step names the one before it by its content, so that an altered one is noticed.")
    HistoryShown find(@PathVariable String id) {
        return HistoryShown.of(chronicle.tell(id));
    }

    @GetMapping(path = API, produces = "text/csv")
    @Operation(hidden = true)
    ResponseEntity<String> findSheet(@PathVariable String id) {
        return sheet(id);
    }

    private static String attachment(String id, String kind) {
        return "attachment; filename=\"history-%s.%s\"".formatted(id.replaceAll("[^0-9A-Za-z-]", ""), kind);
    }
}
