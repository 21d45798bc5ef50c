package org.iktiraf.policydesk.editing;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.iktiraf.policy.files.FaultyRules;
import org.iktiraf.policydesk.drafting.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What can be edited in a draft; of the policy that was chosen, its title and its first day, and its rules to choose from. */
@Controller
@RequestMapping("/desk/drafts/{id}/edit")
class PolicyPages {

    private final Editing editing;

    PolicyPages(Editing editing) {
        this.editing = editing;
    }

    @GetMapping
    ModelAndView choose(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(defaultValue = "") String words) {
        return page(editing.find(id), policy, words);
    }

    /** @param from first day in force; none means that nobody has published it */
    @PostMapping("/policy")
    ModelAndView policy(
            @PathVariable String id,
            @RequestParam String policy,
            @RequestParam long version,
            @RequestParam String en,
            @RequestParam String ms,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            Principal by) {
        Draft draft = editing.find(id, version);
        try {
            editing.change(
                    draft, by.getName(), policy + "/policy.yaml", yaml -> RuleWriting.policy(yaml, en, ms, from));
            return new ModelAndView("redirect:/desk/drafts/{id}/edit?policy={policy}")
                    .addObject("id", id)
                    .addObject("policy", policy);
        } catch (FaultyRules e) {
            return Refused.page(
                    page(draft, policy, "")
                            .addObject("entered", List.of(en, ms))
                            .addObject("enteredFrom", from),
                    e.faults());
        }
    }

    private ModelAndView page(Draft draft, String policy, String words) {
        ModelAndView page = new ModelAndView("policydesk/edit")
                .addObject("draft", draft)
                .addObject("words", words)
                .addObject("faults", editing.faults(draft));
        Choices.of(editing.rulebook(draft), policy, words).ifPresent(choices -> page.addAllObjects(choices));
        return page;
    }
}
