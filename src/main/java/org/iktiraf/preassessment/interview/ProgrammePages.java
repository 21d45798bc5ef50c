package org.iktiraf.preassessment.interview;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.iktiraf.portfolio.json.PortfolioTree;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** Asks for which programme, from a list that can be searched. */
@Controller
@RequestMapping("/pre-assessment/programme")
class ProgrammePages {

    private final Offers offers;

    ProgrammePages(Offers offers) {
        this.offers = offers;
    }

    @GetMapping
    String ask(@RequestParam(name = "q", defaultValue = "") String q, Model model, HttpSession session) {
        Draft draft = Drafts.begun(session);
        model.addAttribute("q", q);
        model.addAttribute("offers", offers.matching(q));
        model.addAttribute("chosen", draft.said("asks.institution") + "/" + draft.said("asks.programme"));
        return "preassessment/programme";
    }

    @PostMapping
    String said(
            @RequestParam(name = "programme", defaultValue = "") String programme,
            @RequestParam(name = "q", defaultValue = "") String q,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        Draft draft = Drafts.begun(session);
        Optional<Offer> offer = offers.find(programme);
        if (offer.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("wrong", "learner.wrong.programme");
            return ask(q, model, session);
        }
        choose(offer.get(), draft);
        return Forms.next("/pre-assessment/programme", draft, "");
    }

    private static void choose(Offer offer, Draft draft) {
        ObjectNode root = draft.tree();
        PortfolioTree.set(root, "asks.inlineProgramme", null);
        PortfolioTree.set(root, "asks.institution", offer.institution());
        PortfolioTree.set(root, "asks.programme", offer.code());
        draft.keep(root);
    }
}
