package org.iktiraf.policydesk.editing;

import java.security.Principal;
import java.util.List;
import org.iktiraf.policy.Fault;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRefused;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Each file of a draft as text, with what is wrong at its line. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit")
class TextPages {

    private final Editing editing;

    TextPages(Editing editing) {
        this.editing = editing;
    }

    /** @param line at which it is looked at first */
    @GetMapping("/text")
    ModelAndView text(@PathVariable String id, @RequestParam String path, @RequestParam(defaultValue = "1") int line) {
        Draft draft = editing.find(id);
        return page(draft, path, editing.text(draft, path)).addObject("line", line);
    }

    @PostMapping("/text")
    ModelAndView save(
            @PathVariable String id,
            @RequestParam String path,
            @RequestParam long version,
            @RequestParam String text,
            Principal by) {
        Draft draft = editing.find(id, version);
        try {
            Draft saved = editing.save(draft, by.getName(), path, text);
            return page(saved, path, editing.text(saved, path)).addObject("saved", true);
        } catch (DraftRefused e) {
            ModelAndView page =
                    page(draft, path, text).addObject("error", e.reason().name());
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** What is wrong with a text while it is typed; nothing is saved, and nothing of it is built. */
    @PostMapping(path = "/faults", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<Fault> faults(@PathVariable String id, @RequestParam String path, @RequestParam String text) {
        return editing.faults(editing.find(id), path, text.replace("\r\n", "\n"));
    }

    private ModelAndView page(Draft draft, String path, String text) {
        return new ModelAndView("policydesk/text")
                .addObject("draft", draft)
                .addObject("path", path)
                .addObject("text", text)
                .addObject("faults", editing.faults(draft, path, text.replace("\r\n", "\n")));
    }
}
