package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpSession;
import org.iktiraf.policy.Programme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Everything that was said, each answer with a way to change it. */
@Controller
@RequestMapping("/pre-assessment/check")
class CheckPages {

    private final Offers offers;

    CheckPages(Offers offers) {
        this.offers = offers;
    }

    @GetMapping
    String check(Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        model.addAttribute("draft", draft);
        model.addAttribute("groups", Said.groups(draft));
        model.addAttribute(
                "programme", offers.chosen(draft).map(Programme::title).orElse(draft.isReady() ? "–" : ""));
        return "preassessment/check";
    }
}
