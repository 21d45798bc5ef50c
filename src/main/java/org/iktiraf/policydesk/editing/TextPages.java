package org.iktiraf.policydesk.editing;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.iktiraf.policy.Edition;
import org.iktiraf.policy.Fault;
import org.iktiraf.policy.Rulebook;
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

/** What can be edited in a draft, and each file as text, with what is wrong at its line. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit")
class TextPages {

    private final Editing editing;

    TextPages(Editing editing) {
        this.editing = editing;
    }

    /** The policies and institutions to choose from, or the rules of the one that was chosen. */
    @GetMapping
    ModelAndView choose(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(defaultValue = "") String words) {
        Draft draft = editing.find(id);
        Rulebook rulebook = editing.rulebook(draft);
        ModelAndView page = new ModelAndView("policydesk/edit")
                .addObject("draft", draft)
                .addObject("words", words)
                .addObject("faults", editing.faults(draft));
        if (rulebook != null) {
            page.addObject("policies", policies(rulebook, words))
                    .addObject("institutions", new TreeMap<>(rulebook.institutions()))
                    .addObject(
                            "chosen",
                            rulebook.edition(policy).map(Edition::policy).orElse(null));
        }
        return page;
    }

    private static Map<String, String> policies(Rulebook rulebook, String words) {
        Map<String, String> titles = new TreeMap<>();
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        rulebook.editions().values().stream()
                .filter(edition -> (edition.slug() + " "
                                + edition.policy().title().en() + " "
                                + edition.policy().title().ms())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .forEach(edition ->
                        titles.put(edition.slug(), edition.policy().title().en()));
        return titles;
    }

    @GetMapping("/text")
    ModelAndView text(@PathVariable String id, @RequestParam String path) {
        Draft draft = editing.find(id);
        return page(draft, path, editing.text(draft, path));
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
