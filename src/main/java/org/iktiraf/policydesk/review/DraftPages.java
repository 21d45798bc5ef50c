package org.iktiraf.policydesk.review;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.iktiraf.casework.NotPublished;
import org.iktiraf.policydesk.drafting.Draft;
import org.iktiraf.policydesk.drafting.DraftRefused;
import org.iktiraf.policydesk.drafting.DraftTexts;
import org.iktiraf.policydesk.drafting.Drafting;
import org.iktiraf.policydesk.drafting.Drafts;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The drafts, and the page on which one is checked, discussed, approved and published. */
@Controller
@RequestMapping("/desk/drafts")
class DraftPages {

    private final DraftDesk desk;
    private final Drafts drafts;
    private final Drafting drafting;
    private final DraftTexts texts;
    private final Checks checks;

    DraftPages(DraftDesk desk, Drafts drafts, Drafting drafting, DraftTexts texts, Checks checks) {
        this.desk = desk;
        this.drafts = drafts;
        this.drafting = drafting;
        this.texts = texts;
        this.checks = checks;
    }

    @GetMapping
    ModelAndView all() {
        return new ModelAndView("policydesk/drafts").addObject("drafts", drafts.all());
    }

    /** Begins a draft, and leads on to a policy's rules where one was to be changed. */
    @PostMapping
    ModelAndView open(
            @RequestParam String title, @RequestParam(required = false) @Nullable String policy, Principal by) {
        try {
            String id = drafting.open(title, by.getName()).id();
            return policy == null
                    ? show(id)
                    : new ModelAndView("redirect:/desk/drafts/{id}/edit?policy={policy}")
                            .addObject("id", id)
                            .addObject("policy", policy);
        } catch (DraftRefused e) {
            ModelAndView page = all().addObject("error", e.reason().name()).addObject("title", title);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @GetMapping("/{id}")
    ModelAndView one(@PathVariable String id, Principal by) {
        return page(desk.find(id), by);
    }

    @GetMapping("/{id}/difference")
    ModelAndView difference(@PathVariable String id, @RequestParam String path) {
        Draft draft = desk.find(id);
        String before = texts.base(draft).getOrDefault(path, "");
        return new ModelAndView("policydesk/difference")
                .addObject("path", path)
                .addObject("back", "/desk/drafts/" + id)
                .addObject("rows", LineDifference.rows(before, draft.files().getOrDefault(path, before)));
    }

    @PostMapping("/{id}/check")
    ModelAndView check(@PathVariable String id, Principal by) {
        checks.begin(desk.find(id), by.getName());
        return show(id);
    }

    @PostMapping("/{id}/check/cancel")
    ModelAndView cancel(@PathVariable String id) {
        checks.cancel(desk.find(id));
        return show(id);
    }

    /** Whatever is done to a draft besides writing it, by the button that was pressed. */
    @PostMapping("/{id}")
    ModelAndView act(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam Action action,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(defaultValue = "") List<String> keep,
            Principal by) {
        Draft read = desk.find(id, version);
        try {
            action.on(drafting, read, new Action.Words(by.getName(), text, about, from, keep));
            return show(id);
        } catch (DraftRefused e) {
            return refused(read, by, e.reason().name(), action, text);
        } catch (NotPublished e) {
            return refused(read, by, e.reason().name(), action, text).addObject("release", e.release());
        }
    }

    private ModelAndView refused(Draft draft, Principal by, String reason, Action action, String text) {
        ModelAndView page = page(draft, by)
                .addObject("error", reason)
                .addObject("action", action.name())
                .addObject("text", text);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Draft draft, Principal by) {
        return desk.page(draft, by);
    }

    private static ModelAndView show(String id) {
        return new ModelAndView("redirect:/desk/drafts/" + id);
    }
}
