package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks which of what the learner has shall count for a claim. */
@Controller
@RequestMapping("/pre-assessment/claims/{id}/evidence")
class EvidencePages {

    @GetMapping
    String ask(
            @PathVariable String id,
            @RequestParam(name = "from", defaultValue = "") String from,
            Model model,
            HttpSession session) {
        Draft draft = Drafts.begun(session);
        model.addAttribute("id", id);
        model.addAttribute("page", new TicksPage(address(id), from, Item.all(draft), draft.words(where(id))));
        return "preassessment/evidence";
    }

    @PostMapping
    String said(
            @PathVariable String id,
            @RequestParam(name = "evidence", defaultValue = "") List<String> evidence,
            @RequestParam(name = "from", defaultValue = "") String from,
            HttpSession session) {
        Draft draft = Drafts.begun(session);
        draft.set(where(id), evidence);
        return Forms.next(address(id), draft, from);
    }

    private static String address(String id) {
        return "/pre-assessment/claims/" + id + "/evidence";
    }

    private static String where(String id) {
        return "asks.claims/" + id + ".evidence";
    }
}
