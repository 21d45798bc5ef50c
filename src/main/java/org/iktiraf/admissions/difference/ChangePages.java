package org.iktiraf.admissions.difference;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.iktiraf.casework.Case;
import org.iktiraf.casework.Casework;
import org.iktiraf.casework.Changes;
import org.iktiraf.explaining.Comparing;
import org.iktiraf.explaining.DecisionPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What a step of a case's history made of its decision, for officers and for programs. */
@Controller
@Tag(name = "History")
class ChangePages {

    private final Casework casework;
    private final Changes changes;

    ChangePages(Casework casework, Changes changes) {
        this.casework = casework;
        this.changes = changes;
    }

    @GetMapping("/desk/cases/{id}/changes/{step}")
    String show(@PathVariable String id, @PathVariable String step, Model model, Locale locale) {
        Case of = casework.find(id);
        Changes.Changed changed = changed(of, step);
        model.addAttribute("of", of);
        model.addAttribute("changed", changed);
        model.addAttribute("text", casework.text(of, changed.recorded().step().text()));
        model.addAttribute("comparing", Comparing.of(changed.before(), changed.after()));
        model.addAttribute("words", DecisionPage.of(changed.after(), locale));
        return "admissions/changes";
    }

    @GetMapping(path = "/api/cases/{id}/changes/{step}", produces = APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(
            summary = "What a step made of the decision of its case",
            description = "Each line before and after, the findings that turned and the caps; what is alike in both is"
                    + " left out, except the lines.")
    DifferenceShown find(
            @PathVariable String id,
            @Parameter(description = "The step's name, as the history gives it") @PathVariable String step) {
        Changes.Changed changed = changed(casework.find(id), step);
        return DifferenceShown.of(Comparing.of(changed.before(), changed.after()));
    }

    private Changes.Changed changed(Case of, String step) {
        return changes.of(of, step)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "The history of this case has no step of that name."));
    }
}
