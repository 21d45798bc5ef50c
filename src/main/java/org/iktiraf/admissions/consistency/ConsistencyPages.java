package org.iktiraf.admissions.consistency;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.iktiraf.casework.Cases;
import org.iktiraf.casework.readings.Readings;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Whether like cases are decided alike, as a page, as sheets and for programs. */
@Controller
@Tag(name = "Consistency", description = "Whether like cases are decided alike.")
class ConsistencyPages {

    private static final String PAGE = "/desk/consistency";
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Readings readings;
    private final Cases cases;
    private final Clock clock;

    ConsistencyPages(Readings readings, Cases cases, Clock clock) {
        this.readings = readings;
        this.cases = cases;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    String show(@ModelAttribute("ask") ConsistencyAsk ask, Model model) {
        ConsistencyShown shown = shown(ask);
        model.addAttribute("shown", shown);
        model.addAttribute("asOf", shown.asOf() == null ? null : shown.asOf().atZone(clock.getZone()));
        model.addAttribute("wrong", ask.wrong());
        model.addAttribute("programmes", cases.occurring().programmes());
        return "admissions/consistency";
    }

    @GetMapping(PAGE + "/rules.csv")
    ResponseEntity<String> rules(@ModelAttribute ConsistencyAsk ask) {
        return sheet("rules", ConsistencyCsv.rules(shown(ask)));
    }

    @GetMapping(PAGE + "/unlike.csv")
    ResponseEntity<String> unlike(@ModelAttribute ConsistencyAsk ask) {
        return sheet("unlike", ConsistencyCsv.unlike(shown(ask)));
    }

    @GetMapping(path = "/api/consistency", produces = APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(
            summary = "Override rates, rules that never make a difference, and like cases decided otherwise",
            description = "Read beside the service and kept for half a minute; asOf says when. With fresh=true what was"
                    + " saved before the request is in it, if it is read within two seconds.")
    ConsistencyShown find(@ParameterObject @ModelAttribute ConsistencyAsk ask) {
        if (!ask.wrong().isEmpty()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "These must be days such as 2026-01-31: " + String.join(", ", ask.wrong()) + ".");
        }
        return shown(ask);
    }

    private ConsistencyShown shown(ConsistencyAsk ask) {
        return ConsistencyShown.of(readings.newest(ask.isFresh()), ask);
    }

    private static ResponseEntity<String> sheet(String name, String text) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"consistency-" + name + ".csv\"")
                .body(text);
    }
}
